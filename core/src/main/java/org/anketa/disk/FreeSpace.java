package org.anketa.disk;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells how much room a disk has. */
@FunctionalInterface
public interface FreeSpace {

    /**
     * How many bytes can still be written; 0 where nothing can.
     *
     * @throws IOException if the disk doesn't tell
     */
    long usableBytes() throws IOException;

    /** The room of the disk that a folder is on; a folder in which nobody may write has none. */
    static FreeSpace of(Path folder) {
        return () -> {
            if (!Files.isWritable(folder)) {
                return 0;
            }
            FileStore store = Files.getFileStore(folder);
            return store.isReadOnly() ? 0 : store.getUsableSpace();
        };
    }
}
