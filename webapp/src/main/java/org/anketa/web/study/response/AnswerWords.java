package org.anketa.web.study.response;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.anketa.fieldwork.Response;
import org.anketa.form.Answer;
import org.anketa.form.Choice;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/** Answers in the words of their form, for a reader. */
public final class AnswerWords {

    private final CompiledForm form;
    private final View view;
    private final Map<String, String> names = new HashMap<>();

    AnswerWords(CompiledForm form, View view) {
        this.form = form;
        this.view = view.with(AnswerWords.class);
        form.items().forEach(item -> name(item, ""));
    }

    private void name(FormItem item, String before) {
        String label = item.label().in(view.language());
        String whole = before.isEmpty() || label.isBlank() ? before + label : before + " — " + label;
        names.put(item.name(), whole);
        // The title of a page says where a question stands; only a table's or a small group's says what is asked.
        boolean silent = item instanceof Group group
                && group.kind() == GroupKind.PLAIN
                && group.head().isPage();
        item.items().forEach(member -> name(member, silent ? before : whole));
    }

    /** The first letters of a response's id, by which people can talk about it. */
    public static String number(Response response) {
        return response.id().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** The question at a place with what it belongs to; its name where the form has no words for it. */
    String question(Place place) {
        String label = names.getOrDefault(place.name(), "");
        String which = place.repetition() == 0 ? "" : " (" + place.repetition() + ")";
        return label.isBlank() ? place.toString() : label + which;
    }

    /** The answer in words; empty where there is none. */
    String answer(Place place, @Nullable Answer answer) {
        if (answer instanceof Answer.Missing missing) {
            return view.say(missing.reason().label());
        }
        if (answer instanceof Answer.Given given
                && form.findItem(place.name()).orElse(null) instanceof Question question) {
            return words(question, given.value().asText());
        }
        return "";
    }

    private String words(Question question, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if (question.type().chooses()) {
            return choices(question, text);
        }
        return switch (question.type()) {
            case ACKNOWLEDGE -> view.say("answer.acknowledged");
            case DATE -> day(text);
            default -> text;
        };
    }

    private String choices(Question question, String text) {
        List<Choice> offered = form.listChoices(question.name());
        List<String> labels = Arrays.stream(text.strip().split("\\s+", -1))
                .map(value -> label(offered, value))
                .toList();
        if (question.type() != QuestionType.RANK) {
            return String.join("; ", labels);
        }
        StringBuilder ranked = new StringBuilder();
        for (int i = 0; i < labels.size(); i++) {
            ranked.append(i == 0 ? "" : "; ").append(i + 1).append(". ").append(labels.get(i));
        }
        return ranked.toString();
    }

    private String label(List<Choice> offered, String value) {
        return offered.stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> choice.label().in(view.language()))
                .filter(label -> !label.isBlank())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), labels -> labels.isEmpty() ? value : labels.get(0)));
    }

    private String day(String text) {
        try {
            return view.day(LocalDate.parse(text));
        } catch (DateTimeException other) {
            return text;
        }
    }
}
