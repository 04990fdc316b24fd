package org.anketa.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A file that an argument names. What can be read only once, such as standard input, is copied and deleted later. */
final class InputFile implements Closeable {

    private static final String STANDARD_INPUT = "-";

    private final TableSource source;
    private final Closeable ending;

    private InputFile(TableSource source, Closeable ending) {
        this.source = source;
        this.ending = ending;
    }

    /**
     * The file.
     *
     * @param typed its path, or {@code -} for standard input
     * @throws Refusal if there is none that can be read
     */
    static InputFile of(String typed, InputStream standardInput) throws IOException {
        if (typed.equals(STANDARD_INPUT)) {
            return copied(standardInput, "stdin");
        }
        Path path = path(typed);
        if (!Files.exists(path)) {
            throw refusal("file.none", typed);
        }
        if (Files.isDirectory(path)) {
            throw refusal("file.folder", typed);
        }
        if (!Files.isReadable(path)) {
            throw refusal("file.unreadable", typed);
        }
        if (Files.isRegularFile(path)) {
            return new InputFile(TableSource.of(path), () -> {});
        }
        try (InputStream pipe = Files.newInputStream(path)) {
            return copied(pipe, String.valueOf(path.getFileName()));
        }
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException impossible) {
            throw refusal("file.none", typed);
        }
    }

    private static InputFile copied(InputStream in, String name) throws IOException {
        Path copy = Files.createTempFile("anketa-", ".data");
        // For a process that is interrupted; otherwise closing deletes it.
        copy.toFile().deleteOnExit();
        Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        return new InputFile(TableSource.of(copy, name), () -> Files.deleteIfExists(copy));
    }

    private static Refusal refusal(String key, String typed) {
        return new Refusal(Message.of(InputFile.class, key, "file", typed));
    }

    TableSource source() {
        return source;
    }

    @Override
    public void close() throws IOException {
        ending.close();
    }
}
