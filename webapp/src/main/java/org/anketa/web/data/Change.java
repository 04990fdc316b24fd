package org.anketa.web.data;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.dataset.Category;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;

/** What can change of a variable. */
enum Change {
    LABEL,
    MEASURE,
    VALUE_LABELS,
    ORDER,
    MISSING;

    /** What differs between a variable and the same variable afterwards. */
    static Set<Change> between(Variable before, Variable after) {
        Set<Change> changes = EnumSet.noneOf(Change.class);
        if (!before.label().equals(after.label())) {
            changes.add(LABEL);
        }
        if (before.measure() != after.measure()) {
            changes.add(MEASURE);
        }
        if (!labels(before, after).equals(labels(after, before))) {
            changes.add(VALUE_LABELS);
        }
        if (!order(before, after).equals(order(after, before))) {
            changes.add(ORDER);
        }
        if (!values(before.missing()).equals(values(after.missing()))) {
            changes.add(MISSING);
        }
        return changes;
    }

    /** The changes as an address carries them. */
    static String write(Set<Change> changes) {
        return changes.stream().map(Change::code).collect(Collectors.joining(","));
    }

    /** The changes that an address carries, in the order of this list; words that are none are passed over. */
    static List<Change> read(String text) {
        List<String> codes = List.of(text.split(",", -1));
        return Stream.of(values())
                .filter(change -> codes.contains(change.code()))
                .toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The labels of the values that the other has too. */
    private static Map<String, LocalizedText> labels(Variable variable, Variable other) {
        Map<String, LocalizedText> labels = new HashMap<>();
        all(variable).forEach(category -> labels.put(category.value(), category.label()));
        labels.keySet().retainAll(values(all(other)));
        return labels;
    }

    /** The values in their order that are valid in the other too. */
    private static List<String> order(Variable variable, Variable other) {
        List<String> order = new ArrayList<>(
                variable.categories().stream().map(Category::value).toList());
        order.retainAll(values(other.categories()));
        return order;
    }

    private static List<Category> all(Variable variable) {
        return Stream.of(variable.categories(), variable.missing())
                .flatMap(List::stream)
                .toList();
    }

    private static Set<String> values(List<Category> categories) {
        return categories.stream().map(Category::value).collect(Collectors.toSet());
    }
}
