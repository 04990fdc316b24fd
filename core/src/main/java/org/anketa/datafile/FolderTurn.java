package org.anketa.datafile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one at a time change what is in a folder, of all threads and of all programs that share it. */
final class FolderTurn {

    /** No id of a file has a dot. */
    static final String LOCK = ".lock";

    /** A lock on a file keeps out other processes, and is an error between the threads of one. */
    private static final Object TURN = new Object();

    private final Path folder;

    /** @param folder need not exist yet */
    FolderTurn(Path folder) {
        this.folder = folder;
    }

    /** What is done in a turn; it takes no other turn. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for the turn and does the work. */
    <T> T take(Work<T> work) throws IOException {
        synchronized (TURN) {
            Path lock = Files.createDirectories(folder).resolve(LOCK);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Until the channel is closed.
                var unused = channel.lock();
                return work.run();
            }
        }
    }
}
