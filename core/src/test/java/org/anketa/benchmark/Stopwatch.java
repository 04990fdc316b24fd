package org.anketa.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

/**
 * Times one task several times and prints the first run, which is what a command pays that starts anew, and the median,
 * which is what a server pays. Where the machine does other work too, the processor time tells more than the clock.
 */
final class Stopwatch {

    private record Lap(double seconds, double processorSeconds) {}

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Stopwatch() {}

    /** The result of the last run. */
    static <T> T time(String what, int runs, double target, Callable<T> task) throws Exception {
        List<Lap> laps = new ArrayList<>();
        T result = lap(task, laps);
        while (laps.size() < runs) {
            result = lap(task, laps);
        }
        System.out.printf(
                Locale.ROOT,
                "%-34s first %.3f s, median %.3f s, best %.3f s; processor: first %.3f s, median %.3f s; target %.3f s%n",
                what,
                laps.get(0).seconds(),
                median(laps, Lap::seconds),
                laps.stream().mapToDouble(Lap::seconds).min().orElseThrow(),
                laps.get(0).processorSeconds(),
                median(laps, Lap::processorSeconds),
                target);
        return result;
    }

    private static <T> T lap(Callable<T> task, List<Lap> laps) throws Exception {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        T result = task.call();
        laps.add(new Lap((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - processor) / 1e9));
        return result;
    }

    private static double median(List<Lap> laps, ToDoubleFunction<Lap> seconds) {
        double[] sorted = laps.stream().mapToDouble(seconds).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
