package org.anketa.dataset;

import org.anketa.shared.LocalizedText;

/**
 * One value of a variable that is counted by itself.
 *
 * @param value the value as it stands in the data, never blank
 * @param label what a reader sees; the value itself where nobody gave a label
 * @param number the value as a number; NaN where it isn't one
 */
public record Category(String value, LocalizedText label, double number) {

    public Category {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An empty value is missing, not a category");
        }
    }

    /** A category that is labeled by its own value. */
    public static Category of(String value) {
        return new Category(value, LocalizedText.of(value), Numeral.parse(value));
    }

    public Category withLabel(LocalizedText newLabel) {
        return new Category(value, newLabel, number);
    }
}
