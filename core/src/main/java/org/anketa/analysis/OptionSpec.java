package org.anketa.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * One option of an analysis as its declaration tells it: what a form, a command line or a schema needs to know.
 *
 * @param name as the record component is called: what scripts write
 * @param label what a reader sees
 * @param role which variables are accepted; null unless the kind is a variable's
 * @param required whether nothing serves when nobody sets it: an empty answer is refused
 * @param defaultValue as it would be typed; empty for variables, which have none
 * @param choices in the order of declaration; empty unless the kind is {@link Kind#CHOICE}
 * @param min the smallest number allowed; null for none
 * @param max the largest number allowed; null for none
 * @param minSize the fewest variables, or the fewest characters of a text
 * @param maxSize the most variables or characters; {@link Integer#MAX_VALUE} for no limit
 */
public record OptionSpec(
        String name,
        Text label,
        Kind kind,
        @Nullable VariableRole role,
        boolean required,
        String defaultValue,
        List<Choice> choices,
        @Nullable Bound min,
        @Nullable Bound max,
        int minSize,
        int maxSize) {

    /** What an option holds. */
    public enum Kind {
        /** One variable, given by its name. */
        VARIABLE("string"),
        /** Several variables in order, given by their names. */
        VARIABLES("array"),
        /** One of named choices. */
        CHOICE("string"),
        /** A whole number. */
        INTEGER("integer"),
        /** A number. */
        DECIMAL("number"),
        /** {@code true} or {@code false}. */
        FLAG("boolean"),
        /** Free text. */
        TEXT("string");

        private final String jsonType;

        Kind(String jsonType) {
            this.jsonType = jsonType;
        }

        /** The type of its values in JSON Schema; the items of an array are strings. */
        public String jsonType() {
            return jsonType;
        }
    }

    /**
     * One of the values of a choice.
     *
     * @param value what scripts write: the constant's name in lower case
     * @param label what a reader sees
     */
    public record Choice(String value, Text label) {}

    /** An end of the range of a number; a bound that is not inclusive is itself out of range. */
    public record Bound(double value, boolean inclusive) {}

    public OptionSpec {
        choices = List.copyOf(choices);
        if ((kind == Kind.VARIABLE || kind == Kind.VARIABLES) != (role != null)) {
            throw new IllegalArgumentException("Variables have a role, and nothing else has: " + name);
        }
    }

    /** The choice that somebody typed, in any letter case and with a hyphen or an underscore between words. */
    public Optional<Choice> findChoice(String typed) {
        String wanted = typed.strip().replace('-', '_').toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(choice -> choice.value().replace('-', '_').equals(wanted))
                .findFirst();
    }

    /** What may be typed for a choice, in the order of declaration. */
    public List<String> listChoiceValues() {
        return choices.stream().map(Choice::value).toList();
    }
}
