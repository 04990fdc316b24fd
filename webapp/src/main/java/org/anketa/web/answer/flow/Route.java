package org.anketa.web.answer.flow;

import java.util.List;
import java.util.Optional;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Question;
import org.anketa.form.Questioning;

/**
 * The way through a form in one state of its answers. Pages of mere words at the beginning and at the end are no steps of
 * it: they are read before the first question and after submission.
 */
final class Route {

    private final Questioning questioning;
    private final List<Page> all;
    private final Optional<Page> opening;
    private final Optional<Page> closing;
    private final List<Page> steps;

    Route(Questioning questioning) {
        this.questioning = questioning;
        this.all = questioning.form().pages();
        this.opening = all.stream().limit(1).filter(Route::isWords).findFirst();
        this.closing = all.stream()
                .skip(Math.max(all.size() - 1, 1))
                .filter(Route::isWords)
                .findFirst();
        this.steps = questioning.listPages().stream().filter(this::isStep).toList();
    }

    private boolean isStep(Page page) {
        return !opening.filter(page::equals).isPresent()
                && !closing.filter(page::equals).isPresent();
    }

    private static boolean isWords(Page page) {
        return page.items().stream().allMatch(Route::isWords);
    }

    private static boolean isWords(FormItem item) {
        return item instanceof Question question
                ? !question.type().isAsked()
                : item.items().stream().allMatch(Route::isWords);
    }

    Questioning questioning() {
        return questioning;
    }

    /** The words before the first question. */
    Optional<Page> opening() {
        return opening.filter(questioning::isShown);
    }

    /** The words after submission. */
    Optional<Page> closing() {
        return closing.filter(questioning::isShown);
    }

    /** The pages between, those that are shown now. */
    List<Page> steps() {
        return steps;
    }

    /** The page of that name, shown or not. */
    Optional<Page> find(String name) {
        return all.stream()
                .filter(page -> page.name().equals(name) && isStep(page))
                .findFirst();
    }

    boolean isShown(Page page) {
        return steps.contains(page);
    }

    Optional<Page> next(Page page) {
        return steps.stream().filter(other -> other.number() > page.number()).findFirst();
    }

    Optional<Page> previous(Page page) {
        return steps.stream().filter(other -> other.number() < page.number()).reduce((earlier, later) -> later);
    }

    /** How many steps there are up to the page, itself included. */
    int number(Page page) {
        return (int)
                steps.stream().filter(other -> other.number() <= page.number()).count();
    }
}
