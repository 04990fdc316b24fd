package org.anketa.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anketa.running.PackagedWar;

/** The packaged WAR, started by {@code java -jar anketa.war demo} on a free port. */
final class RunningDemo implements AutoCloseable {

    private static final String LAST_LINE = "open link: ";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final List<String> printed;

    private RunningDemo(Process process, List<String> printed) {
        this.process = process;
        this.printed = printed;
    }

    /**
     * Starts the demo; on return it has printed its links, or why it doesn't run.
     *
     * @param temporary where it makes temporary folders
     */
    static RunningDemo start(Path temporary, String... options) throws IOException {
        List<String> command = PackagedWar.command(
                "-Djava.io.tmpdir=" + Files.createDirectories(temporary).toAbsolutePath(), "-Duser.language=en");
        command.addAll(List.of("demo", "--port", "0"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A library's own data, which the demo must leave alone.
        builder.environment().put("ANKETA_DATABASE", "jdbc:postgresql://localhost:1/library");
        builder.environment().put("ANKETA_HOME", temporary.resolve("library").toString());
        Process process = builder.start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> printed = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            if (line.startsWith(LAST_LINE)) {
                break;
            }
        }
        return new RunningDemo(process, printed);
    }

    List<String> printed() {
        return List.copyOf(printed);
    }

    /** What stands behind the words that a line begins with. */
    String told(String words) {
        return printed.stream()
                .filter(line -> line.startsWith(words))
                .map(line -> line.substring(words.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not printed: " + words + " in " + printed));
    }

    /** Stops it as a terminal does, and waits until it has ended. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("The demo did not stop");
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
