package org.anketa.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A PostgreSQL that keeps what it acknowledges, as at a user's: the one for tests leaves that out to be fast. */
public final class DurablePostgres implements AutoCloseable {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");
    private static final int PATIENCE_SECONDS = 30;

    // It would tell at length that a server that was killed can't be stopped.
    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class.getName());

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    private DurablePostgres(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.server = start();
    }

    /** Starts one whose data lie below the folder. */
    public static DurablePostgres in(Path folder) throws IOException {
        return new DurablePostgres(folder.resolve("postgresql"), freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private EmbeddedPostgres start() throws IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(data).setPort(port).setCleanDataDirectory(false);
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        return builder.start();
    }

    /** The address for {@code --database}. */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Ends all of its processes at once, as a power cut would. */
    public void kill() throws IOException, InterruptedException {
        String first = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        // The first one first, or it would start others anew.
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException alive) {
                throw new IOException("A process of PostgreSQL did not end", alive);
            }
        }
    }

    /** Starts it again on the same data and at the same address, after it was killed. */
    public void restart() throws IOException {
        Level before = LOG.getLevel();
        LOG.setLevel(Level.OFF);
        // Gives back the lock of the folder.
        server.close();
        LOG.setLevel(before);
        server = start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
