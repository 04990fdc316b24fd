package org.anketa.launcher;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * Makes the collector give memory back that a quiet server doesn't need. By itself it takes a share of the machine's memory
 * and keeps it; {@code java -jar} leaves no room for options, but these may be set while the process runs.
 */
public final class QuietHeap {

    /** After half a minute without a collection one is made, and little beyond what is in use is kept. */
    private static final Map<String, String> OPTIONS =
            Map.of("G1PeriodicGCInterval", "30000", "MinHeapFreeRatio", "20", "MaxHeapFreeRatio", "40");

    private QuietHeap() {}

    /** Sets what nobody has set; a virtual machine of another kind stays as it is. */
    public static void ask() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine == null) {
            return;
        }
        OPTIONS.forEach((name, value) -> {
            try {
                VMOption option = machine.getVMOption(name);
                if (option.getOrigin() == VMOption.Origin.DEFAULT && option.isWriteable()) {
                    machine.setVMOption(name, value);
                }
            } catch (IllegalArgumentException unknown) {
                // A collector that lacks the option doesn't need it.
            }
        });
        // The garbage of the start fills what the machine's size allowed; only a collection lets the heap shrink below
        // it.
        System.gc();
    }
}
