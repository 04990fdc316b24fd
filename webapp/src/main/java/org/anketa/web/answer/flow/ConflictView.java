package org.anketa.web.answer.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.form.Answers;
import org.anketa.form.Place;
import org.anketa.form.Questioning;
import org.anketa.web.answer.posted.FormFields;
import org.anketa.web.answer.posted.PageState;
import org.anketa.web.answer.view.AnswerWords;
import org.anketa.web.answer.view.FieldNames;
import org.anketa.web.answer.view.ItemLabels;

/**
 * A page that was answered in two places at a time, or may have been.
 *
 * @param known whether it was; else the page hasn't said what it began with
 * @param page the page's name
 * @param differences the questions that have other answers now than were sent
 * @param fields what saves the sent answers over those that there are now
 */
public record ConflictView(
        Frame frame, boolean known, String page, List<Difference> differences, List<Map.Entry<String, String>> fields) {

    /** A question with its two answers; empty texts where there is none. */
    public record Difference(String question, String saved, String typed) {}

    public ConflictView {
        differences = List.copyOf(differences);
        fields = List.copyOf(fields);
    }

    static ConflictView of(Frame frame, Saving.Changed changed, FormFields sent, PageState now) {
        Turn turn = changed.turn();
        Locale language = frame.language();
        Questioning saved = turn.route().questioning();
        Questioning typed = turn.draft().form().ask(fitting(turn), turn.draft().setting());
        ItemLabels labels = new ItemLabels(turn.draft().form(), language);
        List<Difference> differences = new ArrayList<>();
        for (Place place : turn.form().asked()) {
            String before = new AnswerWords(saved, language).of(place);
            String after = new AnswerWords(typed, language).of(place);
            if (!before.equals(after)) {
                differences.add(new Difference(labels.of(place), before, after));
            }
        }
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        sent.entries().stream()
                .filter(field -> !field.getKey().equals(FieldNames.STATE))
                .forEach(fields::add);
        fields.add(Map.entry(FieldNames.STATE, now.text()));
        return new ConflictView(frame, changed.known(), turn.page().name(), differences, fields);
    }

    /** What was typed, as far as there are places for it now. */
    private static Answers fitting(Turn turn) {
        Answers merged = turn.form().over(turn.draft().answers());
        Answers fitting = merged;
        for (Place place : turn.form().asked()) {
            if (place.repetition() > 0
                    && !turn.route().questioning().answers().given().containsKey(place)
                    && !turn.route().questioning().isRelevant(place)) {
                fitting = fitting.without(place);
            }
        }
        return fitting;
    }

    /** The answers that a page sent, as they were typed. */
    static List<String> typed(FormFields fields) {
        return fields.entries().stream()
                .filter(field -> field.getKey().startsWith(FieldNames.ANSWER))
                .map(Map.Entry::getValue)
                .filter(value -> !value.isBlank())
                .toList();
    }
}
