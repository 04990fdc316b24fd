package org.anketa.web.answer.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.form.Answers;
import org.anketa.form.Page;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.Test;

class RouteTest {

    private final Route route = new Route(AllTypes.draft(Answers.NONE).ask());

    @Test
    void wordsAtTheEndsAreNoSteps() {
        assertThat(route.opening().map(Page::name)).contains("welcome");
        assertThat(route.closing().map(Page::name)).contains("end");
        assertThat(route.steps())
                .extracting(Page::name)
                .containsExactly(
                        "texts",
                        "moments",
                        "choosing",
                        "channels",
                        "sources",
                        "quality_grid",
                        "events",
                        "project",
                        "sum");
        assertThat(Route.find(AllTypes.compiled(), "welcome")).isEmpty();
    }

    @Test
    void oneGoesFromStepToStep() {
        Page first = route.steps().get(0);
        assertThat(route.previous(first)).isEmpty();
        assertThat(route.next(first).map(Page::name)).contains("moments");
        assertThat(route.next(route.steps().get(8))).isEmpty();
        assertThat(route.number(route.steps().get(3))).isEqualTo(4);
    }
}
