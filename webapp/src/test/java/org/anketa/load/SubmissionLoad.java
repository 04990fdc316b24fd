package org.anketa.load;

import java.util.Locale;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.Regime;
import org.anketa.running.RunningServer;

/**
 * Measures how many responses a second are stored durably. Run by {@code .ci/load}, which says how; ends with status 1 if
 * one was not stored, or none was sent.
 */
public final class SubmissionLoad {

    private SubmissionLoad() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        int errors;
        try (Workplace place = Workplace.make(options.has("--postgresql"))) {
            String token;
            try (FieldworkHome data = place.prepare()) {
                token = data.openToken(data.study(Questionnaires.form(), Regime.ANONYMOUS, true));
            }
            try (RunningServer server = place.serve()) {
                System.out.println("Before: " + MachineLoad.tell());
                errors = measure(place, server, token, options);
                System.out.println("After: " + MachineLoad.tell());
            }
        }
        System.exit(errors > 0 ? 1 : 0);
    }

    private static int measure(Workplace place, RunningServer server, String token, Options options) throws Exception {
        int clients = options.number("--clients", 64);
        SubmissionCrowd crowd = new SubmissionCrowd(server.address(), token);
        crowd.send(clients, options.number("--warm-up", 30));
        ProcessorTime processors = ProcessorTime.of(server.pid());
        long start = System.nanoTime();
        SubmissionClient.Sent sent = crowd.send(clients, options.number("--seconds", 30));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d responses of %d bytes from %d clients in %.1f s: %.0f a second; %s; errors %d %s%n",
                place.database(),
                sent.latencies().count(),
                crowd.length(),
                clients,
                seconds,
                sent.latencies().count() / seconds,
                sent.latencies().tell(),
                sent.errors(),
                sent.error());
        System.out.println(processors.tellPer(sent.latencies().count()));
        return sent.latencies().count() == 0 ? Math.max(1, sent.errors()) : sent.errors();
    }
}
