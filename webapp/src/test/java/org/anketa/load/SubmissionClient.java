package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends one response after the other over one connection until the time is over. */
final class SubmissionClient implements Callable<Latencies> {

    private static final String HEADERS =
            "Content-Type: application/json\r\nAccept: application/json\r\nUser-Agent: load\r\n";

    private final URI server;
    private final String token;
    private final Questionnaires questionnaires;
    private final AtomicInteger numbers;
    private final long end;

    /**
     * @param numbers gives each response its number
     * @param end when it stops, by {@link System#nanoTime}
     */
    SubmissionClient(URI server, String token, Questionnaires questionnaires, AtomicInteger numbers, long end) {
        this.server = server;
        this.token = token;
        this.questionnaires = questionnaires;
        this.numbers = numbers;
        this.end = end;
    }

    /** How long each took. */
    @Override
    public Latencies call() throws IOException {
        Latencies latencies = new Latencies();
        try (Connection connection = new Connection(server)) {
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                byte[] body = questionnaires.body(numbers.incrementAndGet());
                Reply reply = connection.ask("PUT " + Questionnaires.address(token, UUID.randomUUID()), HEADERS, body);
                latencies.add(System.nanoTime() - sent);
                if (reply.status() != 201) {
                    throw new IOException("Not stored: " + reply.status() + " " + reply.text());
                }
            }
        }
        return latencies;
    }
}
