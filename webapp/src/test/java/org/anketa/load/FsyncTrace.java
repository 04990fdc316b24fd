package org.anketa.load;

import java.nio.file.Path;
import java.util.Locale;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.Regime;
import org.anketa.running.RunningServer;

/**
 * Shows by a trace of the server's system calls that H2's file is forced onto the disk before anything is acknowledged. Run
 * by {@code .ci/fsync-trace}, which says how; ends with status 1 if something was acknowledged earlier.
 */
public final class FsyncTrace {

    private static final int WARM_UP_SECONDS = 10;

    private FsyncTrace() {}

    public static void main(String[] arguments) throws Exception {
        Options options = Options.of(arguments);
        int early = 0;
        try (Workplace place = Workplace.make(false)) {
            String token;
            try (FieldworkHome data = place.prepare()) {
                token = data.openToken(data.study(Questionnaires.form(), Regime.ANONYMOUS, true));
            }
            try (RunningServer server = place.serve()) {
                SubmissionCrowd crowd = new SubmissionCrowd(server.address(), token);
                crowd.send(8, WARM_UP_SECONDS);
                for (int clients : new int[] {8, 64}) {
                    early += trace(
                            server.pid(),
                            crowd,
                            clients,
                            options.number("--seconds", 5),
                            place.file("trace" + clients));
                }
            }
        }
        System.exit(early > 0 ? 1 : 0);
    }

    private static int trace(long pid, SubmissionCrowd crowd, int clients, int seconds, Path file) throws Exception {
        SubmissionClient.Sent sent;
        Strace trace = Strace.attach(pid, file);
        try {
            sent = crowd.send(clients, seconds);
        } finally {
            trace.close();
        }
        SyncOrder order = new SyncOrder();
        TracedCalls.read(file, order::take);
        int acknowledged = sent.latencies().count();
        System.out.printf(
                Locale.ROOT,
                "%d clients: %d responses acknowledged, %d of them seen in the trace; %d syncs of the file, %.1f"
                        + " responses a sync; acknowledged before their sync: %d; errors %d; %s%n",
                clients,
                acknowledged,
                order.acknowledged(),
                order.syncs(),
                (double) acknowledged / Math.max(order.syncs(), 1),
                order.early(),
                sent.errors(),
                MachineLoad.tell());
        boolean whole = order.acknowledged() == acknowledged && acknowledged > 0;
        return order.early() + (whole ? 0 : 1);
    }
}
