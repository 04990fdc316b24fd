package org.anketa.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The forms that come with the product, as data files. */
public final class BuiltInForms {

    private static final List<String> IDS = List.of("municipal-employee", "resident");

    private BuiltInForms() {}

    /** Their ids: the municipal employees' questionnaire and the residents' one. */
    public static List<String> listIds() {
        return IDS;
    }

    /** The form of an id; nothing if it isn't built in. */
    public static Optional<Form> find(String id) {
        return IDS.contains(id) ? Optional.of(FormJson.read(json(id))) : Optional.empty();
    }

    /** The canonical JSON of an id that {@link #listIds} has. */
    private static byte[] json(String id) {
        try (InputStream in = BuiltInForms.class.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("The built-in form " + id + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
