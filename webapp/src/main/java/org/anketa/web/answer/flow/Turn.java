package org.anketa.web.answer.flow;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.fieldwork.Draft;
import org.anketa.form.Answers;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.shared.Text;
import org.anketa.web.answer.posted.AnswerForm;

/**
 * A page that was sent, laid over the draft.
 *
 * @param draft before
 * @param route through the form with the answers of the page
 */
record Turn(Draft draft, Page page, AnswerForm form, Route route) {

    static Turn of(Draft draft, Page page, AnswerForm form, Answers answers) {
        return new Turn(draft, page, form, new Route(draft.form().ask(answers, draft.setting())));
    }

    Answers answers() {
        return route.questioning().answers();
    }

    /** Everything that is wrong on the page, by place. */
    Map<Place, Text> problems() {
        Map<Place, Text> problems = new LinkedHashMap<>();
        route.questioning().problems(page).forEach(problem -> problems.put(problem.place(), problem.message()));
        problems.putAll(form.problems());
        return problems;
    }

    /** The places that the page asks now and did not when it was sent. */
    Set<String> opened(SheetView sheet) {
        Set<String> now = new LinkedHashSet<>();
        if (!sheet.page().asked().isEmpty()) {
            now.addAll(List.of(sheet.page().asked().split(" ", -1)));
        }
        form.asked().forEach(place -> now.remove(place.toString()));
        return now;
    }
}
