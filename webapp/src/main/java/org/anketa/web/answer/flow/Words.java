package org.anketa.web.answer.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.form.Page;
import org.anketa.form.Questioning;
import org.anketa.web.answer.view.PageView;
import org.jspecify.annotations.Nullable;

/** The pages of a form that only say something. */
public final class Words {

    private Words() {}

    /** What the form says before its first question. */
    public static Optional<PageView> opening(Questioning questioning, Locale language) {
        return new Route(questioning).opening().map(page -> PageView.of(questioning, page, language, Map.of()));
    }

    /** What the form says at its end. */
    public static Optional<PageView> closing(Questioning questioning, Locale language) {
        return new Route(questioning).closing().map(page -> PageView.of(questioning, page, language, Map.of()));
    }

    /** How many pages ask something now. */
    public static int countSteps(Questioning questioning) {
        return new Route(questioning).steps().size();
    }

    /** The name of the page to go on with; nothing if the form asks nothing. */
    public static Optional<String> goOn(Questioning questioning, @Nullable String page) {
        Route route = new Route(questioning);
        return route.steps().stream()
                .map(Page::name)
                .filter(name -> name.equals(page))
                .findFirst()
                .or(() -> route.steps().stream().findFirst().map(Page::name));
    }
}
