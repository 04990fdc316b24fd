package org.anketa.web.data;

import java.util.Locale;
import org.anketa.dataset.Category;
import org.anketa.dataset.CodebookEntry;
import org.jspecify.annotations.Nullable;

/**
 * One value of a variable in the form, as it was typed.
 *
 * @param value as it stands in the data
 * @param label blank where the value is its own label
 * @param missing whether it counts as missing
 * @param position its place in the order
 */
public record ValueRow(String value, String label, boolean missing, String position) {

    private static final int MOST_DIGITS = 6;

    static ValueRow of(Category category, boolean missing, int position, Locale language) {
        String label = category.label().in(language);
        return new ValueRow(
                category.value(), label.equals(category.value()) ? "" : label, missing, String.valueOf(position));
    }

    boolean hasPlace() {
        return position.strip().matches("[0-9]{1," + MOST_DIGITS + "}");
    }

    int place() {
        return Integer.parseInt(position.strip());
    }

    /** @param before the category of the same value, if the variable had it */
    CodebookEntry.Value entry(@Nullable Category before, Locale language) {
        Category known = before == null ? Category.of(value) : before;
        return new CodebookEntry.Value(value, Labels.changed(known.label(), value, label, language), missing);
    }
}
