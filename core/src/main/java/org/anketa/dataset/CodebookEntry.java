package org.anketa.dataset;

import java.util.List;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a codebook says about one variable; what it leaves out is taken from the data.
 *
 * @param variable the column's name
 * @param label {@code null} to keep the name as label
 * @param measure {@code null} to keep the measure that the data suggest
 * @param values in the order that the categories shall have; values of the data that are not listed follow
 */
public record CodebookEntry(
        String variable,
        @Nullable LocalizedText label,
        @Nullable Measure measure,
        List<Value> values) {

    /**
     * One value.
     *
     * @param value as it stands in the data
     * @param label {@code null} to keep the value as label
     * @param missing whether it is an answer but not a valid one ("don't know")
     */
    public record Value(String value, @Nullable LocalizedText label, boolean missing) {}

    public CodebookEntry {
        values = List.copyOf(values);
    }
}
