package org.anketa.form;

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
        return IDS.contains(id) ? Optional.of(FormJson.read(PackagedJson.read(id + ".json"))) : Optional.empty();
    }
}
