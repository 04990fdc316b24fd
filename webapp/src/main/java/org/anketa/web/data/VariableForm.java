package org.anketa.web.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.dataset.Category;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Numeral;
import org.anketa.dataset.Variable;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a variable, as it was typed.
 *
 * @param label blank where the name is the label
 * @param measure the name of a {@link Measure}
 * @param values in the order of the form; empty where there are too many to show
 * @param moreMissing further numbers of a scale that count as missing, separated by semicolons
 */
public record VariableForm(String label, Measure measure, List<ValueRow> values, String moreMissing) {

    /** More values than this are labeled by a codebook file, not by hand. */
    static final int MOST_VALUES = 300;

    public VariableForm {
        values = List.copyOf(values);
    }

    /** The form as it shows the variable. */
    static VariableForm of(Variable variable, Locale language) {
        String label = variable.label().in(language);
        List<ValueRow> rows = new ArrayList<>();
        if (variable.categories().size() + variable.missing().size() <= MOST_VALUES) {
            variable.categories()
                    .forEach(category -> rows.add(ValueRow.of(category, false, rows.size() + 1, language)));
            variable.missing().forEach(category -> rows.add(ValueRow.of(category, true, rows.size() + 1, language)));
        }
        return new VariableForm(label.equals(variable.name()) ? "" : label, variable.measure(), rows, "");
    }

    /** The form as it was sent; a measure that doesn't exist leaves the variable's own. */
    static VariableForm sent(Fields fields, Variable before) {
        List<ValueRow> rows = new ArrayList<>();
        for (int i = 0; fields.has("value-" + i); i++) {
            rows.add(new ValueRow(
                    fields.typed("value-" + i),
                    fields.typed("label-" + i),
                    fields.has("missing-" + i),
                    fields.typed("position-" + i)));
        }
        Measure measure = Stream.of(Measure.values())
                .filter(known -> known.name().equals(fields.typed("measure")))
                .findFirst()
                .orElse(before.measure());
        return new VariableForm(fields.typed("label"), measure, rows, fields.typed("more-missing"));
    }

    /** What is wrong with what was typed, by the id of its control. */
    Map<String, Text> problems() {
        Map<String, Text> problems = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            ValueRow row = values.get(i);
            if (!row.hasPlace()) {
                Message reason = Message.of(VariableForm.class, "position.notNumber", "value", row.value());
                problems.put("position-" + i, reason);
            }
        }
        for (String value : moreMissingValues()) {
            if (Double.isNaN(Numeral.parse(value))) {
                problems.put("more-missing", Message.of(VariableForm.class, "missing.notNumber", "text", value));
            }
        }
        return problems;
    }

    /**
     * The form as an entry of the codebook; it must have no {@link #problems}.
     *
     * @param earlier what was said of the variable before: what the form doesn't show of it stays
     */
    CodebookEntry entry(Variable before, @Nullable CodebookEntry earlier, Locale language) {
        Map<String, Category> known = new HashMap<>();
        Stream.of(before.categories(), before.missing())
                .flatMap(List::stream)
                .forEach(category -> known.put(category.value(), category));
        List<CodebookEntry.Value> entries = new ArrayList<>();
        values.stream()
                .sorted(Comparator.comparingInt(ValueRow::place))
                .forEach(row -> entries.add(row.entry(known.get(row.value()), language)));
        Set<String> shown = values.stream().map(ValueRow::value).collect(Collectors.toSet());
        if (earlier != null) {
            earlier.values().stream()
                    .filter(value -> !shown.contains(value.value()))
                    .forEach(entries::add);
        }
        moreMissingValues().forEach(value -> entries.add(new CodebookEntry.Value(value, null, true)));
        return new CodebookEntry(
                before.name(), Labels.changed(before.label(), before.name(), label, language), measure, entries);
    }

    private List<String> moreMissingValues() {
        return Stream.of(moreMissing.split("[;\\s]+"))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
