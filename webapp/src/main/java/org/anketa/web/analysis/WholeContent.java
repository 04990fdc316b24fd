package org.anketa.web.analysis;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Content that is complete before its first byte is sent, in a file and not in memory: a defect must not yield half a file with
 * status 200, and a large study must not fill the heap.
 */
final class WholeContent {

    private WholeContent() {}

    /** What writes the content. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The content, to be read once; what it lay in is gone when it is closed. */
    static InputStream of(Writing writing) throws IOException {
        return in(Path.of(System.getProperty("java.io.tmpdir")), writing);
    }

    /** As {@link #of}, kept in that folder until then. */
    static InputStream in(Path folder, Writing writing) throws IOException {
        Path file = Files.createTempFile(folder, "anketa-export-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            }
            return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }
}
