package org.anketa.web.answer.flow;

import java.util.List;
import java.util.Optional;
import org.anketa.form.CompiledForm;
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
    private final Ends ends;
    private final List<Page> steps;

    /** The pages of mere words at both ends of a form, which are the same in every state of the answers. */
    private record Ends(Optional<Page> opening, Optional<Page> closing) {

        static Ends of(List<Page> pages) {
            return new Ends(
                    pages.stream().limit(1).filter(Route::isWords).findFirst(),
                    pages.stream()
                            .skip(Math.max(pages.size() - 1, 1))
                            .filter(Route::isWords)
                            .findFirst());
        }

        boolean has(Page page) {
            return opening.filter(page::equals).isPresent()
                    || closing.filter(page::equals).isPresent();
        }
    }

    Route(Questioning questioning) {
        this.questioning = questioning;
        this.ends = Ends.of(questioning.form().pages());
        this.steps =
                questioning.listPages().stream().filter(page -> !ends.has(page)).toList();
    }

    /** The step of that name in a form, shown or not. */
    static Optional<Page> find(CompiledForm form, String name) {
        Ends ends = Ends.of(form.pages());
        return form.pages().stream()
                .filter(page -> page.name().equals(name) && !ends.has(page))
                .findFirst();
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
        return ends.opening().filter(questioning::isShown);
    }

    /** The words after submission. */
    Optional<Page> closing() {
        return ends.closing().filter(questioning::isShown);
    }

    /** The pages between, those that are shown now. */
    List<Page> steps() {
        return steps;
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
