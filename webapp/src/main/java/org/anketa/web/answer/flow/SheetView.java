package org.anketa.web.answer.flow;

import java.util.List;
import java.util.Map;
import org.anketa.fieldwork.Draft;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.shared.Text;
import org.anketa.web.answer.posted.PageState;
import org.anketa.web.answer.view.PageView;

/**
 * A page of a form with what stands around it.
 *
 * @param number which step it is, from 1
 * @param count how many steps there are
 * @param last whether the review comes next
 * @param state what it sends back
 * @param notice the key of a word that is said above the questions; empty: none
 * @param remarks what an interviewer wrote beside the questions, by place
 */
public record SheetView(
        Frame frame,
        PageView page,
        int number,
        int count,
        boolean last,
        String state,
        String notice,
        Map<String, List<String>> remarks) {

    /** @param problems what is shown as wrong */
    static SheetView of(
            Sitting sitting, Draft draft, Route route, Page page, Map<Place, ? extends Text> problems, String notice) {
        PageView view = PageView.of(route.questioning(), page, sitting.frame().language(), problems);
        return new SheetView(
                sitting.frame(),
                view,
                Math.max(route.number(page), 1),
                Math.max(route.steps().size(), 1),
                route.next(page).isEmpty(),
                PageState.of(draft.formVersionId(), page, route.questioning().answers())
                        .text(),
                notice,
                sitting.remarks());
    }

    /** How many of a hundred parts of the way are done when the page is reached. */
    public int percent() {
        return Math.round(100f * number / count);
    }
}
