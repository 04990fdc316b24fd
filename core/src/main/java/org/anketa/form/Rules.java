package org.anketa.form;

import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must satisfy and where it comes from if nobody gives it. Expressions are kept as written.
 *
 * @param required an expression; {@code null}: never, {@link #ALWAYS}: always
 * @param constraint an expression in which {@code .} is the answer
 * @param calculation the expression that works the value out; nobody can answer then
 * @param defaultValue the expression for the answer before anybody gives one
 * @param readOnly whether the answer can only be read: it stays what the default says
 */
public record Rules(
        @Nullable String required,
        LocalizedText requiredMessage,
        @Nullable String constraint,
        LocalizedText constraintMessage,
        @Nullable String calculation,
        @Nullable String defaultValue,
        boolean readOnly) {

    /** The condition that always holds. */
    public static final String ALWAYS = "true()";

    /** No rule at all. */
    public static final Rules NONE = new Rules(null, LocalizedText.EMPTY, null, LocalizedText.EMPTY, null, null, false);
}
