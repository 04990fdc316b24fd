package org.anketa.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes down what a process asks of the operating system, in the order in which it does. Needs strace. */
final class Strace implements AutoCloseable {

    private static final String CALLS = "trace=fsync,fdatasync,pwrite64,pwritev,write,writev,sendto";
    private static final int WHOLE_TEXTS = 1 << 24;

    private final Process process;

    // What it says later, of threads that begin and end, is little enough to be left unread.
    private final BufferedReader said;

    private Strace(Process process, BufferedReader said) {
        this.process = process;
        this.said = said;
    }

    /** Begins to write into the file; on return nothing goes unseen. */
    static Strace attach(long pid, Path file) throws IOException {
        List<String> command = List.of(
                "strace",
                "-f",
                "-y",
                "-e",
                CALLS,
                "-e",
                "signal=none",
                "-s",
                String.valueOf(WHOLE_TEXTS),
                "-o",
                file.toString(),
                "-p",
                String.valueOf(pid));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = said.readLine();
        if (first == null || !first.contains("attached")) {
            throw new IOException("strace can't be used here: " + first);
        }
        return new Strace(process, said);
    }

    /** Lets go of the process, which goes on. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor();
            said.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
