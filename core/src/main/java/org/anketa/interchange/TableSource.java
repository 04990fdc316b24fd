package org.anketa.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file to read a table from; it can be opened as often as a reader needs. */
public interface TableSource {

    /** The file's name with its ending, as the person who gave it calls it. */
    String name();

    /** In bytes. */
    long size();

    /** The content from the beginning; whoever opens it closes it. */
    InputStream open() throws IOException;

    /** A file on disk under another name than its own, such as an upload's. */
    static TableSource of(Path file, String name) throws IOException {
        long size = Files.size(file);
        return new TableSource() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** A file on disk. */
    static TableSource of(Path file) throws IOException {
        return of(file, String.valueOf(file.getFileName()));
    }
}
