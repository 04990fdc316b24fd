package org.anketa.interchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Numeral;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a codebook by variable and holds each against those before it. */
final class CodebookDrafts {

    private static final Set<String> YES = Set.of("1", "true", "yes", "x");
    private static final Set<String> NO = Set.of("", "0", "false", "no");

    /** What the rows so far say about one variable. */
    private static final class Draft {
        private @Nullable String label;
        private @Nullable Measure measure;
        private final Map<String, CodebookEntry.Value> values = new LinkedHashMap<>();
    }

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** The names are the first row. */
    private long number = 1;

    void add(CodebookColumns.Row row) {
        number++;
        if (row.isBlank()) {
            return;
        }
        if (row.variable().isEmpty()) {
            throw refusal("codebook.variable");
        }
        Draft draft = drafts.computeIfAbsent(row.variable(), name -> new Draft());
        describe(draft, row);
        boolean missing = isMissing(row);
        if (!row.value().isEmpty()) {
            addValue(draft, row, missing);
        } else if (missing || !row.valueLabel().isBlank()) {
            throw refusal("codebook.value.empty", "variable", row.variable());
        }
    }

    private void describe(Draft draft, CodebookColumns.Row row) {
        if (!row.label().isBlank()) {
            if (draft.label != null && !draft.label.equals(row.label())) {
                throw contradiction(row, row.label(), draft.label);
            }
            draft.label = row.label();
        }
        Measure measure = measure(row);
        if (measure != null) {
            if (draft.measure != null && draft.measure != measure) {
                throw contradiction(row, row.measure(), CodebookColumns.word(draft.measure));
            }
            draft.measure = measure;
        }
    }

    private @Nullable Measure measure(CodebookColumns.Row row) {
        if (row.measure().isEmpty()) {
            return null;
        }
        String word = row.measure().toLowerCase(Locale.ROOT);
        for (Measure measure : Measure.values()) {
            if (CodebookColumns.word(measure).equals(word)) {
                return measure;
            }
        }
        throw refusal("codebook.measure", "measure", row.measure());
    }

    private boolean isMissing(CodebookColumns.Row row) {
        String word = row.missing().toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw refusal("codebook.missing", "text", row.missing());
        }
        return YES.contains(word);
    }

    private void addValue(Draft draft, CodebookColumns.Row row, boolean missing) {
        LocalizedText label = row.valueLabel().isBlank() ? null : LocalizedText.of(row.valueLabel());
        CodebookEntry.Value value = new CodebookEntry.Value(row.value(), label, missing);
        if (draft.values.putIfAbsent(oneSpelling(row.value()), value) != null) {
            throw refusal("codebook.value.repeated", "variable", row.variable(), "value", row.value());
        }
    }

    /** As in the data, 1 and 1.0 are one value. */
    private static String oneSpelling(String value) {
        double parsed = Numeral.parse(value);
        return Double.isNaN(parsed) ? value : Numeral.format(parsed);
    }

    private Refusal contradiction(CodebookColumns.Row row, String here, String before) {
        return refusal("codebook.contradiction", "variable", row.variable(), "here", here, "before", before);
    }

    /** @param namesAndValues the values are quoted from the file */
    private Refusal refusal(String key, String... namesAndValues) {
        List<Object> all = new ArrayList<>(List.of("row", number));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.add(namesAndValues[i]);
            all.add(Excerpt.of(namesAndValues[i + 1]));
        }
        return new Refusal(Message.of(CodebookDrafts.class, key, all.toArray()));
    }

    /** What the codebook says, in the order in which it first names the variables. */
    List<CodebookEntry> entries() {
        return drafts.entrySet().stream()
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CodebookEntry entry(String variable, Draft draft) {
        LocalizedText label = draft.label == null ? null : LocalizedText.of(draft.label);
        return new CodebookEntry(variable, label, draft.measure, List.copyOf(draft.values.values()));
    }
}
