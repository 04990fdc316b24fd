package org.anketa.form;

import org.jspecify.annotations.Nullable;

/**
 * How a question chooses.
 *
 * @param list the name of its choice list
 * @param filter an expression that a choice must satisfy to be offered; it names the choice's {@code value} and
 *     attributes by bare words
 * @param most how many choices an answer may hold; 0: any number
 * @param other the choice that asks the respondent to specify in a text called {@code <name>_other}
 */
public record Choosing(
        String list,
        @Nullable String filter,
        int most,
        @Nullable String other) {

    public Choosing {
        if (most < 0) {
            throw new IllegalArgumentException("A maximum of choices is not negative: " + most);
        }
    }
}
