package org.anketa.control;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the server of a home listens for commands, and the secret that they must know. It lies in the home as long as the
 * server runs, and nobody but the server's own user may read it.
 *
 * @param port on this machine
 */
record ControlFile(int port, String secret) {

    private static final String NAME = "control";
    private static final String PORT = "port";
    private static final String SECRET = "secret";

    /** What the file in a home says; nothing if there is none that can be understood. */
    static Optional<ControlFile> find(Path home) throws IOException {
        Path file = home.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        }
        String port = lines.getProperty(PORT, "");
        String secret = lines.getProperty(SECRET, "");
        return port.matches("[0-9]{1,5}") && !secret.isEmpty()
                ? Optional.of(new ControlFile(Integer.parseInt(port), secret))
                : Optional.empty();
    }

    /** Writes the file whole or not at all, in the place of one that a server left behind that was killed. */
    void write(Path home) throws IOException {
        Path draft = Files.createTempFile(home, NAME, ".new", onlyMine());
        Properties lines = new Properties();
        lines.setProperty(PORT, String.valueOf(port));
        lines.setProperty(SECRET, secret);
        try (Writer out = Files.newBufferedWriter(draft)) {
            lines.store(out, null);
        }
        try {
            Files.move(draft, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(draft, home.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes the file away, unless another server has written its own since. */
    void delete(Path home) throws IOException {
        if (find(home).filter(this::equals).isPresent()) {
            Files.deleteIfExists(home.resolve(NAME));
        }
    }

    private static FileAttribute<?>[] onlyMine() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
