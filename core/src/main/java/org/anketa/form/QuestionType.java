package org.anketa.form;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks for; the names are those of XLSForm. */
public enum QuestionType {
    TEXT("text"),
    INTEGER("integer"),
    DECIMAL("decimal"),
    /** A number between two ends, by steps. */
    RANGE("range"),
    DATE("date"),
    TIME("time"),
    DATE_TIME("dateTime"),
    SELECT_ONE("select_one"),
    SELECT_MULTIPLE("select_multiple"),
    /** Choices put in order, the best first. */
    RANK("rank"),
    /** Words to read; nothing is answered. */
    NOTE("note"),
    /** A value that the form works out and nobody sees. */
    CALCULATE("calculate"),
    /** A box to tick under a statement; the answer is {@code OK}. */
    ACKNOWLEDGE("acknowledge");

    private final String id;

    QuestionType(String id) {
        this.id = id;
    }

    /** How forms write it. */
    public String id() {
        return id;
    }

    public static Optional<QuestionType> find(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }

    /** Whether answers come from a list of choices. */
    public boolean chooses() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
    }

    /** Whether an answer may hold several choices. */
    public boolean choosesSeveral() {
        return this == SELECT_MULTIPLE || this == RANK;
    }

    /** Whether somebody answers it. */
    public boolean isAsked() {
        return this != NOTE && this != CALCULATE;
    }
}
