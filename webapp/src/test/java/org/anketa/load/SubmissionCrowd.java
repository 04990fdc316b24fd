package org.anketa.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that send responses at the same time, each over a connection of its own; no two responses are the same. */
final class SubmissionCrowd {

    private static final int PEOPLE = 400;

    private final URI server;
    private final String token;
    private final Questionnaires questionnaires = Questionnaires.of(PEOPLE);
    private final AtomicInteger numbers = new AtomicInteger();

    /** @param token an open link's */
    SubmissionCrowd(URI server, String token) {
        this.server = server;
        this.token = token;
    }

    /** The mean length of a response in bytes. */
    int length() {
        return questionnaires.length();
    }

    /** Sends for so many seconds. */
    SubmissionClient.Sent send(int clients, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<SubmissionClient> crowd = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                crowd.add(new SubmissionClient(server, token, questionnaires, numbers, end));
            }
            List<SubmissionClient.Sent> parts = new ArrayList<>();
            for (var run : threads.invokeAll(crowd)) {
                parts.add(run.get());
            }
            return sum(parts);
        } finally {
            threads.shutdownNow();
        }
    }

    private static SubmissionClient.Sent sum(List<SubmissionClient.Sent> parts) {
        return new SubmissionClient.Sent(
                Latencies.of(parts.stream().map(SubmissionClient.Sent::latencies)),
                parts.stream().mapToInt(SubmissionClient.Sent::errors).sum(),
                parts.stream()
                        .map(SubmissionClient.Sent::error)
                        .filter(error -> !error.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
