package org.anketa.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the items of a group stand together. */
public enum GroupKind {
    /** One below the other. */
    PLAIN,
    /** A table: a row a question, a column a choice that all of them share. */
    GRID,
    /** A table in which each row is answered twice, such as by importance and by satisfaction. */
    PAIRED;

    /** How forms write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<GroupKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
