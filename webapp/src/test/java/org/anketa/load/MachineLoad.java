package org.anketa.load;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** How busy the machine is, to be told beside every figure: others may work on it. */
final class MachineLoad {

    private MachineLoad() {}

    static String tell() {
        return String.format(
                Locale.ROOT,
                "load average %.2f on %d processors",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
    }
}
