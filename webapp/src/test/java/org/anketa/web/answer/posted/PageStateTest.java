package org.anketa.web.answer.posted;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.Place;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.Test;

class PageStateTest {

    private static final Answers BEFORE =
            Answers.NONE.with("name", Answer.of("Anna")).with("years", Answer.of("3"));

    @Test
    void changesWithThePagesAnswersInWhateverOrderTheyCame() {
        Answers reordered = Answers.NONE.with("years", Answer.of("3")).with("name", Answer.of("Anna"));
        assertThat(stateOf("texts", reordered)).isEqualTo(stateOf("texts", BEFORE));
        assertThat(stateOf("texts", BEFORE.with("years", Answer.of("4")))).isNotEqualTo(stateOf("texts", BEFORE));
        assertThat(stateOf("texts", BEFORE.without(Place.of("years")))).isNotEqualTo(stateOf("texts", BEFORE));
    }

    @Test
    void staysWhenAnotherPageIsAnswered() {
        assertThat(stateOf("texts", BEFORE.with("since", Answer.of("2026-01-31"))))
                .isEqualTo(stateOf("texts", BEFORE));
    }

    @Test
    void changesWithTheNumberOfRepetitions() {
        assertThat(stateOf("project", BEFORE.withRepetitions("project", 2))).isNotEqualTo(stateOf("project", BEFORE));
    }

    @Test
    void travelsAsText() {
        PageState state = stateOf("texts", BEFORE);
        assertThat(PageState.parse(state.text())).isEqualTo(state);
    }

    private static PageState stateOf(String page, Answers answers) {
        return PageState.of(AllTypes.VERSION, AllTypes.page(page), answers);
    }
}
