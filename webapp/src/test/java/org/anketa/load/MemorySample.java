package org.anketa.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory of a process at a moment.
 *
 * @param minute since the load began
 * @param heap megabytes in use right after full collections
 * @param resident megabytes of the machine that the process holds
 */
record MemorySample(double minute, double heap, double resident) {

    private static final int LOOKS = 3;
    private static final int BETWEEN_MILLIS = 1_500;

    private static final Pattern USED = Pattern.compile("heap\\s+total \\d+K, used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /**
     * Has the process collect its garbage and looks, several times, for the least: what a request under way holds is not what
     * stays. For a process of the same user's.
     */
    static MemorySample of(long pid, double minute) throws IOException, InterruptedException {
        double heap = Double.MAX_VALUE;
        for (int i = 0; i < LOOKS; i++) {
            if (i > 0) {
                Thread.sleep(BETWEEN_MILLIS);
            }
            ask(pid, "GC.run");
            heap = Math.min(heap, megabytes(USED, ask(pid, "GC.heap_info")));
        }
        double resident = megabytes(RESIDENT, Files.readString(Path.of("/proc", String.valueOf(pid), "status")));
        return new MemorySample(minute, heap, resident);
    }

    private static String ask(long pid, String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command + ": " + said);
        }
        return said;
    }

    private static double megabytes(Pattern kilobytes, String text) throws IOException {
        Matcher found = kilobytes.matcher(text);
        if (!found.find()) {
            throw new IOException("No memory is told: " + text);
        }
        return Long.parseLong(found.group(1)) / 1024.0;
    }
}
