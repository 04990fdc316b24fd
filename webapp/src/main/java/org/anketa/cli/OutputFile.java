package org.anketa.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Where a document goes: the file is written whole or not at all, and one that was there is replaced. */
final class OutputFile {

    private final Path target;

    private OutputFile(Path target) {
        this.target = target;
    }

    /** @throws Refusal if a file can't be written there, as far as can be seen beforehand */
    static OutputFile of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw refusal("out.folder", path);
        }
        // A link stays, and what it leads to is replaced.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refusal("out.noFolder", path);
        }
        return new OutputFile(target);
    }

    /** What goes into a file, piece by piece. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @throws Refusal if the disk doesn't take it, or the content is refused while it is written */
    void write(Content content) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe: nothing to replace.
                fill(target, content, StandardOpenOption.WRITE);
            } else {
                replace(content);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new Refusal(
                    Message.of(
                            OutputFile.class,
                            "out.failed",
                            "file",
                            target.toString(),
                            "cause",
                            failure.getClass().getSimpleName()),
                    failure);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }

    private void replace(Content content) throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            fill(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Refusal refusal(String key, Path path) {
        return new Refusal(Message.of(OutputFile.class, key, "file", path.toString()));
    }
}
