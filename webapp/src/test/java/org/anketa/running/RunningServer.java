package org.anketa.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The packaged WAR, started by {@code java -jar} on a free port in a home of its own. In an empty home the administrator
 * is created by the link that it prints.
 */
public final class RunningServer implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^ ]+/");
    private static final Pattern SET_UP = Pattern.compile("https?://[^ ]+/set-up/[^ ]+");
    private static final String LAST_LINE = "Ctrl+C";

    private final Process process;
    private final URI address;
    private final List<String> printed;
    private @Nullable BrowserSession administrator;

    private RunningServer(Process process, URI address, List<String> printed) {
        this.process = process;
        this.address = address;
        this.printed = printed;
    }

    /** Starts the server, and creates the administrator if nobody can sign in. */
    public static RunningServer start(Path home) throws IOException {
        RunningServer server = startOnly(home);
        Optional<URI> link = server.setUpLink();
        if (link.isPresent()) {
            server.administrator = BrowserSession.setUp(link.get());
        }
        return server;
    }

    /** Starts the server and leaves it as it is, with further options. */
    public static RunningServer startOnly(Path home, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                java(), "-jar", Path.of("target", "anketa.war").toString(), "--port", "0", "--home", home.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> printed = Collections.synchronizedList(new ArrayList<>());
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            if (line.contains(LAST_LINE)) {
                drain(output, printed);
                return new RunningServer(process, address(printed), printed);
            }
        }
        throw new IOException("The server did not start: " + printed);
    }

    /** Warnings about plugins may come before it. */
    private static URI address(List<String> printed) throws IOException {
        return first(printed, ADDRESS).orElseThrow(() -> new IOException("No line has an address: " + printed));
    }

    private static Optional<URI> first(List<String> printed, Pattern pattern) {
        return printed.stream()
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .map(URI::create)
                .findFirst();
    }

    /** A process whose output nobody reads stops when the pipe is full. */
    private static void drain(BufferedReader output, List<String> printed) {
        Thread reader = new Thread(() -> output.lines().forEach(printed::add), "server-output");
        reader.setDaemon(true);
        reader.start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The address of the first page, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** The address of a page. */
    public String page(String path) {
        return address.resolve(path).toString();
    }

    /** What it has printed until now, the log included. */
    public List<String> printed() {
        synchronized (printed) {
            return List.copyOf(printed);
        }
    }

    /** The id of its process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process at once, whatever it is doing, as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The link that creates the administrator, if one was printed. */
    public Optional<URI> setUpLink() {
        return first(printed, SET_UP);
    }

    /**
     * The administrator's browser.
     *
     * @throws IllegalStateException if the administrator was not created here
     */
    public BrowserSession administrator() {
        if (administrator == null) {
            throw new IllegalStateException("Nobody was set up: the home had users");
        }
        return administrator;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
