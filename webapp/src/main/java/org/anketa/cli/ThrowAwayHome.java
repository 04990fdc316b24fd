package org.anketa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A home that is gone when the program ends. */
record ThrowAwayHome(Path folder) implements AutoCloseable {

    static ThrowAwayHome make() {
        try {
            return new ThrowAwayHome(Files.createTempDirectory("anketa-demo-"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Deletes the folder and all that is in it; what can't be deleted stays. */
    @Override
    public void close() {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> innermostFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : innermostFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException leftBehind) {
            System.err.println("Anketa could not delete " + folder + ": " + leftBehind.getMessage());
        }
    }
}
