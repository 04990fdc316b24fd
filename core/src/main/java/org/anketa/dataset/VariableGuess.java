package org.anketa.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Says what a column is, from its values and from what a codebook adds. */
final class VariableGuess {

    /** Whole numbers with more distinct values than this are measured on a scale. */
    static final int MOST_CATEGORIES_OF_NUMBERS = 20;

    private VariableGuess() {}

    static Variable of(String name, RawColumn column, @Nullable CodebookEntry entry) {
        LocalizedText label = entry == null || entry.label() == null ? LocalizedText.of(name) : entry.label();
        Map<String, CodebookEntry.Value> listed = new LinkedHashMap<>();
        if (entry != null) {
            entry.values().forEach(value -> listed.put(canonical(value.value()), value));
        }
        Measure told = entry == null ? null : entry.measure();
        if (column instanceof RawColumn.OfTexts texts) {
            return ofTexts(name, label, texts, listed, told);
        }
        return new Variable(name, label, Measure.SCALE, List.of(), missing(listed));
    }

    private static Variable ofTexts(
            String name,
            LocalizedText label,
            RawColumn.OfTexts column,
            Map<String, CodebookEntry.Value> listed,
            @Nullable Measure told) {
        List<Category> missing = missing(listed);
        Set<String> valid = new LinkedHashSet<>();
        listed.forEach((value, entry) -> {
            if (!entry.missing()) {
                valid.add(value);
            }
        });
        for (String text : column.texts()) {
            String value = canonical(text);
            if (!listed.containsKey(value)) {
                valid.add(value);
            }
        }
        Measure measure = told == null ? suggested(valid, listed.values()) : told;
        if (measure == Measure.SCALE) {
            for (String value : valid) {
                if (Double.isNaN(Numeral.parse(value))) {
                    throw DataTable.notNumbers(name, value);
                }
            }
            return new Variable(name, label, measure, List.of(), missing);
        }
        List<Category> categories = new ArrayList<>();
        for (String value : valid) {
            CodebookEntry.Value entry = listed.get(value);
            categories.add(category(value, entry));
        }
        return new Variable(name, label, measure, categories, missing);
    }

    private static Measure suggested(Set<String> values, Iterable<CodebookEntry.Value> listed) {
        boolean whole = true;
        for (String value : values) {
            double number = Numeral.parse(value);
            if (Double.isNaN(number)) {
                return Measure.NOMINAL;
            }
            whole &= number == Math.rint(number);
        }
        boolean labeled = false;
        for (CodebookEntry.Value value : listed) {
            labeled |= value.label() != null && !value.missing();
        }
        if (values.isEmpty()) {
            return Measure.NOMINAL;
        }
        return labeled || (whole && values.size() <= MOST_CATEGORIES_OF_NUMBERS) ? Measure.ORDINAL : Measure.SCALE;
    }

    private static List<Category> missing(Map<String, CodebookEntry.Value> listed) {
        List<Category> missing = new ArrayList<>();
        listed.forEach((value, entry) -> {
            if (entry.missing()) {
                missing.add(category(value, entry));
            }
        });
        return missing;
    }

    private static Category category(String value, CodebookEntry.@Nullable Value entry) {
        Category plain = Category.of(value);
        return entry == null || entry.label() == null ? plain : plain.withLabel(entry.label());
    }

    /** One spelling a number: 1, 1.0 and 01 are the same value. */
    static String canonical(String text) {
        double number = Numeral.parse(text);
        return Double.isNaN(number) ? text : Numeral.format(number);
    }
}
