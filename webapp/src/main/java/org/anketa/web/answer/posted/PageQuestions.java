package org.anketa.web.answer.posted;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Repeat;
import org.jspecify.annotations.Nullable;

/** The questions that a page may ask. */
final class PageQuestions {

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, String> repeats = new LinkedHashMap<>();

    PageQuestions(Page page) {
        page.items().forEach(item -> add(item, null));
    }

    private void add(FormItem item, @Nullable String repeat) {
        if (item instanceof Question question && isAsked(question)) {
            questions.put(question.name(), question);
            if (repeat != null) {
                repeats.put(question.name(), repeat);
            }
        }
        String inside = item instanceof Repeat ? item.name() : repeat;
        item.items().forEach(member -> add(member, inside));
    }

    private static boolean isAsked(Question question) {
        return question.type().isAsked()
                && !question.rules().readOnly()
                && question.rules().calculation() == null;
    }

    /**
     * The questions at the places that a page says it asked.
     *
     * @throws Tampered if one of them isn't the page's
     */
    Map<Place, Question> asked(String written) {
        Map<Place, Question> asked = new LinkedHashMap<>();
        for (Place place : Places.parseAll(written)) {
            Question question = questions.get(place.name());
            if (question == null || repeats.containsKey(place.name()) != place.repetition() > 0) {
                throw Tampered.field(place.toString());
            }
            asked.put(place, question);
        }
        return asked;
    }
}
