package org.anketa.load;

import java.time.Duration;
import java.util.Locale;

/** How much processor time the server and the client have taken since a moment: other work on the machine doesn't count. */
final class ProcessorTime {

    private final long pid;
    private final double server;
    private final double client;

    private ProcessorTime(long pid) {
        this.pid = pid;
        this.server = millis(pid);
        this.client = millis(ProcessHandle.current().pid());
    }

    /** Begins to count. */
    static ProcessorTime of(long serverPid) {
        return new ProcessorTime(serverPid);
    }

    String tellPer(int requests) {
        return String.format(
                Locale.ROOT,
                "processor time a response: server %.2f ms, client %.2f ms",
                (millis(pid) - server) / requests,
                (millis(ProcessHandle.current().pid()) - client) / requests);
    }

    private static double millis(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO)
                .toMillis();
    }
}
