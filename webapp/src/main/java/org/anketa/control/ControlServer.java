package org.anketa.control;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anketa.shared.Refusal;

/**
 * Does tasks for the commands of this machine. It has a way in of its own: no proxy before the pages leads to it, and it
 * answers only to who has read the secret in the home.
 */
public final class ControlServer implements AutoCloseable {

    static final int ANSWERED = 200;

    private static final int FORBIDDEN = 403;
    /** What the platform's server takes for an answer of a length that nobody knows yet. */
    private static final int UNTIL_IT_ENDS = 0;

    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_REQUEST = 1 << 20;
    private static final int BUFFER = 1 << 16;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Logger LOG = Logger.getLogger(ControlServer.class.getName());

    private final HttpServer server;
    /** One thread an order: a long one keeps nobody waiting. */
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "anketa-control");
        thread.setDaemon(true);
        return thread;
    });

    private final Path home;
    private final ControlFile file;
    private final Map<String, Task> tasks;

    private ControlServer(HttpServer server, Path home, Map<String, Task> tasks) {
        this.server = server;
        this.home = home;
        this.file = new ControlFile(server.getAddress().getPort(), secret());
        this.tasks = Map.copyOf(tasks);
    }

    /**
     * Listens on any free port of this machine, and says in the home where.
     *
     * @param tasks by their names
     */
    public static ControlServer start(Path home, Map<String, Task> tasks) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ControlServer control = new ControlServer(server, home, tasks);
        server.createContext("/", control::answer);
        server.setExecutor(control.workers);
        server.start();
        control.file.write(home);
        return control;
    }

    private static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Task task = tasks.get(exchange.getRequestURI().getPath().substring(1));
            if (!isAllowed(exchange) || task == null) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            Order order = JSON.readValue(
                    exchange.getRequestBody().readNBytes(LONGEST_REQUEST), new TypeReference<Order>() {});
            perform(exchange, task, order);
        }
    }

    /** Browsers say where a page came from; commands don't. */
    private boolean isAllowed(HttpExchange exchange) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        byte[] expected = ("Bearer " + file.secret()).getBytes(StandardCharsets.UTF_8);
        return exchange.getRequestMethod().equals("POST")
                && exchange.getRemoteAddress().getAddress().isLoopbackAddress()
                && exchange.getRequestHeaders().getFirst("Origin") == null
                && given != null
                && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static void perform(HttpExchange exchange, Task task, Order order) throws IOException {
        exchange.sendResponseHeaders(ANSWERED, UNTIL_IT_ENDS);
        PieceWriter answer = new PieceWriter(exchange.getResponseBody());
        try (OutputStream out = new BufferedOutputStream(answer, BUFFER)) {
            task.run(order.arguments(), out);
            out.flush();
            answer.done();
        } catch (Refusal refusal) {
            answer.refused(refusal.reason().in(Locale.forLanguageTag(order.language())));
        } catch (IOException | RuntimeException failure) {
            if (!answer.isBroken()) {
                LOG.log(Level.SEVERE, "A command failed", failure);
                answer.failed();
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdown();
        try {
            file.delete(home);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "The file \"control\" could not be deleted from the home", unwritable);
        }
    }
}
