package org.anketa.load;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.Regime;
import org.anketa.running.RunningServer;

/**
 * Measures how many responses a second are stored durably. Run by {@code .ci/load}, which says how; ends with status 1 if
 * a client failed.
 */
public final class SubmissionLoad {

    private static final int PEOPLE = 400;

    private final URI server;
    private final long pid;
    private final String token;
    private final int clients;
    private final Questionnaires questionnaires = Questionnaires.of(PEOPLE);
    private final AtomicInteger numbers = new AtomicInteger();

    private SubmissionLoad(RunningServer server, String token, int clients) {
        this.server = server.address();
        this.pid = server.pid();
        this.token = token;
        this.clients = clients;
    }

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        int failed = 0;
        try (Workplace place = Workplace.make(options.has("--postgresql"))) {
            String token;
            try (FieldworkHome data = place.prepare()) {
                token = data.openToken(data.study(Questionnaires.form(), Regime.ANONYMOUS, true));
            }
            try (RunningServer running = place.serve()) {
                System.out.println("Before: " + MachineLoad.tell());
                SubmissionLoad load = new SubmissionLoad(running, token, options.number("--clients", 64));
                load.run(options.number("--warm-up", 30));
                failed = load.measure(place.database(), options.number("--seconds", 30));
                System.out.println("After: " + MachineLoad.tell());
            }
        }
        System.exit(failed > 0 ? 1 : 0);
    }

    private int measure(String database, int seconds) throws InterruptedException {
        ProcessorTime processors = ProcessorTime.of(pid);
        long start = System.nanoTime();
        Outcome outcome = run(seconds);
        double taken = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d responses of %d bytes from %d clients in %.1f s: %.0f a second; %s; errors %d%n",
                database,
                outcome.latencies().count(),
                questionnaires.length(),
                clients,
                taken,
                outcome.latencies().count() / taken,
                outcome.latencies().tell(),
                outcome.failed());
        System.out.println(processors.tellPer(outcome.latencies().count()));
        return outcome.failed();
    }

    private Outcome run(int seconds) throws InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Latencies>> runs = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                runs.add(threads.submit(new SubmissionClient(server, token, questionnaires, numbers, end)));
            }
            List<Latencies> done = new ArrayList<>();
            for (Future<Latencies> run : runs) {
                wait(run, done);
            }
            return new Outcome(Latencies.of(done.stream()), clients - done.size());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void wait(Future<Latencies> run, List<Latencies> done) throws InterruptedException {
        try {
            done.add(run.get());
        } catch (ExecutionException failure) {
            System.out.println("A client failed: " + failure.getCause());
        }
    }

    /** @param failed how many clients stopped at an error */
    private record Outcome(Latencies latencies, int failed) {}
}
