package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends one response after the other over one connection until the time is over. */
final class SubmissionClient implements Callable<SubmissionClient.Sent> {

    static final String HEADERS = "Content-Type: application/json\r\nAccept: application/json\r\n";

    /**
     * What has come of it.
     *
     * @param latencies of those that were stored
     * @param errors how many were not
     * @param error the last reason; blank if there was none
     */
    record Sent(Latencies latencies, int errors, String error) {}

    private final URI server;
    private final String token;
    private final Questionnaires questionnaires;
    private final AtomicInteger numbers;
    private final long end;

    /**
     * A client that hasn't begun.
     *
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

    @Override
    public Sent call() throws IOException {
        Latencies latencies = new Latencies();
        int errors = 0;
        String error = "";
        try (Connection connection = new Connection(server)) {
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                String refusal = send(connection, numbers.incrementAndGet());
                if (refusal.isEmpty()) {
                    latencies.add(System.nanoTime() - sent);
                } else {
                    errors++;
                    error = refusal;
                }
            }
        }
        return new Sent(latencies, errors, error);
    }

    /** Why the response was not stored; blank if it was. */
    private String send(Connection connection, int number) throws IOException {
        String address = Questionnaires.address(token, Questionnaires.id(number));
        try {
            Reply reply = connection.ask("PUT " + address, HEADERS, questionnaires.body(number));
            return reply.status() == 201 ? "" : reply.status() + " " + reply.text();
        } catch (IOException broken) {
            connection.close();
            return broken.toString();
        }
    }
}
