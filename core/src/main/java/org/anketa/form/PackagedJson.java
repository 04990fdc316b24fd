package org.anketa.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** JSON files that the program brings along beside this class. */
final class PackagedJson {

    private PackagedJson() {}

    static byte[] read(String file) {
        try (InputStream in = PackagedJson.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
