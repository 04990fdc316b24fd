package org.anketa.fieldwork.data;

import java.util.List;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.dataset.Measure;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A column that a version of the form asks for.
 *
 * @param item the item that it belongs to
 * @param name as it shall be called, if nothing else is called so
 * @param measure {@code null}: numbers are a scale, everything else is nominal
 * @param free whether respondents wrote what they liked, so that a value may give one of them away
 */
record ColumnDraft(
        String item,
        String name,
        LocalizedText label,
        @Nullable Measure measure,
        List<Value> values,
        boolean free) {

    ColumnDraft {
        values = List.copyOf(values);
    }

    /** A column whose values are known. */
    static ColumnDraft of(
            String item, String name, LocalizedText label, @Nullable Measure measure, List<Value> values) {
        return new ColumnDraft(item, name, label, measure, values, false);
    }

    /** A column of what respondents wrote. */
    static ColumnDraft free(String item, LocalizedText label, @Nullable Measure measure) {
        return new ColumnDraft(item, item, label, measure, List.of(), true);
    }
}
