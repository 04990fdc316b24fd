package org.anketa.plugins.descriptives;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.dataset.Category;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;

/**
 * Which code of each item says that it was ticked.
 *
 * @param codes one an item; {@link #NOBODY} where nobody ticked the item, so that its data lack the value
 */
record TickedAnswer(List<Integer> codes) {

    static final int NOBODY = -1;

    /** More different values than this are not worth listing. */
    private static final int LISTED = 12;

    TickedAnswer {
        codes = List.copyOf(codes);
    }

    /**
     * Finds the counted value among each item's valid answers: the value as it stands in the data, another spelling of
     * the same number, or a label in any language.
     *
     * @throws Refusal if some items have answers, but none has the counted value
     */
    static TickedAnswer of(List<Variable> items, String counted) {
        String wanted = counted.strip();
        List<Integer> codes = items.stream().map(item -> codeOf(item, wanted)).toList();
        boolean answered = items.stream().anyMatch(item -> !item.categories().isEmpty());
        if (answered && codes.stream().allMatch(code -> code == NOBODY)) {
            throw unknown(items, wanted);
        }
        return new TickedAnswer(codes);
    }

    private static int codeOf(Variable item, String wanted) {
        List<Category> categories = item.categories();
        double number = wanted.isEmpty() ? Double.NaN : Category.of(wanted).number();
        for (int code = 0; code < categories.size(); code++) {
            Category category = categories.get(code);
            if (category.value().equals(wanted) || category.number() == number) {
                return code;
            }
        }
        for (int code = 0; code < categories.size(); code++) {
            if (categories.get(code).label().byLanguage().containsValue(wanted)) {
                return code;
            }
        }
        return NOBODY;
    }

    private static Refusal unknown(List<Variable> items, String wanted) {
        Set<String> values = items.stream()
                .flatMap(item -> item.categories().stream())
                .map(Category::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String listed = values.stream().limit(LISTED).collect(Collectors.joining(", "));
        return new Refusal(Labels.say(
                "multiple-response.counted.unknown",
                "counted",
                LocalizedText.of(wanted),
                "values",
                LocalizedText.of(values.size() > LISTED ? listed + ", …" : listed)));
    }

    /** The items that nobody ticked, for want of the counted value in their data. */
    List<Variable> listWithout(List<Variable> items) {
        return IntStream.range(0, items.size())
                .filter(item -> codes.get(item) == NOBODY)
                .mapToObj(items::get)
                .toList();
    }

    /** Whether ticking is the only valid answer of every item, as where an empty box is an empty cell. */
    boolean isOnlyAnswer(List<Variable> items) {
        return IntStream.range(0, items.size())
                .allMatch(item -> items.get(item).categories().size() <= (codes.get(item) == NOBODY ? 0 : 1));
    }
}
