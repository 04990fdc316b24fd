package org.anketa.plugins.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.dataset.Category;
import org.anketa.dataset.Variable;

/**
 * The values of all raters in one order: by number where all are numbers, otherwise so that each rater's own order is kept,
 * as far as raters don't contradict each other.
 */
final class SharedValues {

    private final boolean numeric;
    private final Map<Object, Category> categories = new LinkedHashMap<>();
    private final List<Object> ordered = new ArrayList<>();
    private boolean contradictory;

    SharedValues(List<Variable> raters) {
        numeric = raters.stream()
                .flatMap(rater -> rater.categories().stream())
                .noneMatch(category -> Double.isNaN(category.number()));
        raters.forEach(rater -> rater.categories().forEach(each -> categories.putIfAbsent(key(each), each)));
        if (numeric) {
            categories.entrySet().stream()
                    .sorted(Comparator.comparingDouble(entry -> entry.getValue().number()))
                    .forEach(entry -> ordered.add(entry.getKey()));
        } else {
            merge(raters);
        }
    }

    /** What makes two categories one: 1 and 1.0 are the same number. */
    private Object key(Category category) {
        return numeric ? (Object) (category.number() + 0.0) : category.value();
    }

    /** Puts next the first value that no rater has behind a value which isn't placed yet. */
    private void merge(List<Variable> raters) {
        Map<Object, Set<Object>> before = new HashMap<>();
        for (Variable rater : raters) {
            for (int i = 1; i < rater.categories().size(); i++) {
                before.computeIfAbsent(key(rater.categories().get(i)), value -> new HashSet<>())
                        .add(key(rater.categories().get(i - 1)));
            }
        }
        Set<Object> waiting = new LinkedHashSet<>(categories.keySet());
        while (!waiting.isEmpty()) {
            Object next = waiting.stream()
                    .filter(value ->
                            before.getOrDefault(value, Set.of()).stream().noneMatch(waiting::contains))
                    .findFirst()
                    .orElseGet(() -> {
                        contradictory = true;
                        return waiting.iterator().next();
                    });
            waiting.remove(next);
            ordered.add(next);
        }
    }

    /** Whether one rater has two values in this order and another in the opposite one. */
    boolean isContradictory() {
        return contradictory;
    }

    List<RatedValue> list() {
        return ordered.stream()
                .map(categories::get)
                .map(each -> new RatedValue(each.value(), each.label(), each.number()))
                .toList();
    }

    /** For each valid code of the rater the position of its value. */
    int[] positionsOf(Variable rater) {
        return rater.categories().stream()
                .mapToInt(category -> ordered.indexOf(key(category)))
                .toArray();
    }
}
