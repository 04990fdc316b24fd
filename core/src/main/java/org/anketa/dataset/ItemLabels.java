package org.anketa.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.anketa.shared.LocalizedText;

/**
 * The labels of items that belong to one question. Each stands alone as "question – item", so that it can be told from the
 * items of other questions; side by side they need the question only once.
 *
 * @param question what all items share; empty where they share nothing
 * @param items what is left of each label, in the order of the variables
 */
public record ItemLabels(LocalizedText question, List<LocalizedText> items) {

    private static final String SEPARATOR = " – ";

    public ItemLabels {
        items = List.copyOf(items);
    }

    /** The label of an item that also says its question; the one alone where the other is blank. */
    public static LocalizedText join(LocalizedText question, LocalizedText item) {
        if (question.isBlank()) {
            return item;
        }
        if (item.isBlank()) {
            return question;
        }
        Map<String, String> joined = new LinkedHashMap<>();
        for (String language : languages(List.of(question, item))) {
            joined.put(language, textOf(question, language) + SEPARATOR + textOf(item, language));
        }
        return new LocalizedText(joined);
    }

    /** Takes the labels of variables apart; a label is left whole unless all share their beginning in every language. */
    public static ItemLabels of(List<Variable> variables) {
        List<LocalizedText> labels = variables.stream().map(Variable::label).toList();
        if (labels.size() < 2) {
            return new ItemLabels(LocalizedText.EMPTY, labels);
        }
        Map<String, String> question = new LinkedHashMap<>();
        for (String language : languages(labels)) {
            String shared = shared(labels, language);
            if (shared.isEmpty()) {
                return new ItemLabels(LocalizedText.EMPTY, labels);
            }
            question.put(language, shared);
        }
        List<LocalizedText> items =
                labels.stream().map(label -> rest(label, question)).toList();
        String end = SEPARATOR;
        question.replaceAll((language, text) -> text.substring(0, text.length() - end.length()));
        return new ItemLabels(new LocalizedText(question), items);
    }

    /** The longest beginning up to a separator, the separator included. */
    private static String shared(List<LocalizedText> labels, String language) {
        String first = textOf(labels.get(0), language);
        int end = first.lastIndexOf(SEPARATOR);
        while (end > 0) {
            String beginning = first.substring(0, end + SEPARATOR.length());
            if (labels.stream().allMatch(label -> goesOn(textOf(label, language), beginning))) {
                return beginning;
            }
            end = first.lastIndexOf(SEPARATOR, end - 1);
        }
        return "";
    }

    private static boolean goesOn(String label, String beginning) {
        return label.startsWith(beginning) && label.length() > beginning.length();
    }

    private static LocalizedText rest(LocalizedText label, Map<String, String> question) {
        Map<String, String> rest = new LinkedHashMap<>();
        question.forEach((language, beginning) ->
                rest.put(language, textOf(label, language).substring(beginning.length())));
        return new LocalizedText(rest);
    }

    private static Set<String> languages(List<LocalizedText> texts) {
        return texts.stream()
                .flatMap(text -> text.byLanguage().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String textOf(LocalizedText text, String language) {
        return text.in(Locale.forLanguageTag(language));
    }
}
