package org.anketa.web.answer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.shared.LocalizedText;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageViewTest {

    @ParameterizedTest(name = "{1} has {2}")
    @CsvSource({
        "texts, name, Line",
        "texts, duties, Lines",
        "texts, years, Line",
        "texts, hours, Line",
        "texts, score, STRIP",
        "texts, share, Scaled",
        "moments, since, Line",
        "moments, call, Line",
        "moments, meeting, Line",
        "choosing, place, STACK",
        "choosing, likes, STRIP",
        "choosing, themes, STACK",
        "choosing, district, LIST",
        "choosing, agreed, Statement",
        "channels, channels, Ranking",
        "sum, summary, Reading",
    })
    void everyKindOfQuestionHasTheControlThatSuits(String page, String name, String control) {
        Control found = question(page, name, Answers.NONE).control();
        String kind = found instanceof Control.Options options
                ? options.layout().name()
                : found.getClass().getSimpleName();
        assertThat(kind).isEqualTo(control);
    }

    @Test
    void answersAreShownAsTheyWereGiven() {
        Answers answers = Answers.NONE
                .with("years", Answer.of("abc"))
                .with("meeting", Answer.of("2026-01-31T14:30:00.000+03:00"))
                .with("call", Answer.of("14:30:00.000"))
                .with("score", Answer.of("7"))
                .with("likes", Answer.missing(MissingReason.REFUSED))
                .with("channels", Answer.of("visit mail"));
        assertThat(line("texts", "years", answers)).isEqualTo("abc");
        assertThat(line("moments", "meeting", answers)).isEqualTo("2026-01-31T14:30");
        assertThat(line("moments", "call", answers)).isEqualTo("14:30");
        assertThat(chosen(question("texts", "score", answers))).containsExactly("7");
        QuestionView likes = question("choosing", "likes", answers);
        assertThat(chosen(likes)).isEmpty();
        assertThat(likes.reasons()).extracting(OptionView::chosen).containsExactly(false, true);
        assertThat(likes.clearable()).isTrue();
        Control.Ranking ranking =
                (Control.Ranking) question("channels", "channels", answers).control();
        assertThat(ranking.places()).isEqualTo(3);
        assertThat(ranking.choices()).extracting(RankView::position).containsExactly(2, 0, 1, 0, 0);
    }

    @Test
    void narrowerChoicesStandBelowTheirBroaderOnes() {
        Control.Options themes =
                (Control.Options) question("choosing", "themes", Answers.NONE).control();
        assertThat(themes.options().stream().map(option -> option.value() + option.depth()))
                .startsWith("money0", "tax1", "tender1", "land0", "lease1");
    }

    @Test
    void whatIsNotAskedIsNotThereAndChoicesAreFiltered() {
        assertThat(view("choosing", Answers.NONE).questions())
                .extracting(QuestionView::place)
                .doesNotContain("town", "place_other");
        Answers answers = Answers.NONE.with("region", Answer.of("south")).with("place", Answer.of("other"));
        assertThat(view("choosing", answers).questions())
                .extracting(QuestionView::place)
                .containsSubsequence("place", "place_other", "region", "town");
        Control.Options towns =
                (Control.Options) question("choosing", "town", answers).control();
        assertThat(towns.options()).extracting(OptionView::value).containsExactly("yuzhny", "stepnoy");
    }

    @Test
    void theStructureChangesWithTheQuestionsAndNotWithTheAnswers() {
        String before = view("choosing", Answers.NONE).structure();
        assertThat(view("choosing", Answers.NONE.with("likes", Answer.of("4"))).structure())
                .isEqualTo(before);
        assertThat(view("choosing", Answers.NONE.with("region", Answer.of("south")))
                        .structure())
                .isNotEqualTo(before);
    }

    @Test
    void aGridHasARowAQuestionAndReasonsBehindTheChoices() {
        GridView grid = (GridView) view("sources", Answers.NONE).items().get(0);
        assertThat(grid.isPaired()).isFalse();
        assertThat(grid.columns()).extracting(GridView.Column::value).hasSize(5);
        assertThat(grid.reasons()).hasSize(1);
        assertThat(grid.rows()).extracting(GridView.Row::label).contains("Colleagues");
    }

    @Test
    void aPairedGridHasTwoQuestionsARow() {
        GridView grid = (GridView) view("quality_grid", Answers.NONE).items().get(0);
        assertThat(grid.pair()).containsExactly("Importance", "Satisfaction");
        assertThat(grid.rows()).allSatisfy(row -> assertThat(row.questions()).hasSize(2));
    }

    @Test
    void everyRepetitionIsThere() {
        ItemView.Repeated once =
                (ItemView.Repeated) view("project", Answers.NONE).items().get(0);
        assertThat(once.canAdd()).isTrue();
        ItemView.Repeated thrice = (ItemView.Repeated) view("project", Answers.NONE.withRepetitions("project", 3))
                .items()
                .get(0);
        assertThat(thrice.repetitions())
                .extracting(ItemView.Repetition::id)
                .containsExactly("q1-project", "q2-project", "q3-project");
        assertThat(thrice.canAdd()).isFalse();
    }

    @Test
    void problemsStandAtTheirQuestions() {
        PageView view = PageView.of(
                AllTypes.draft(Answers.NONE).ask(),
                AllTypes.page("texts"),
                AllTypes.ENGLISH,
                Map.of(Place.of("name"), LocalizedText.of("Please answer.")));
        assertThat(view.wrong()).extracting(QuestionView::problem).containsExactly("Please answer.");
        assertThat(view.wrong().get(0).describedBy()).isEqualTo("q-name-hint q-name-problem");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            likes    | 4                    | Rather yes
            themes   | tax roads            | Local taxes; Roads
            channels | visit mail           | 1. A visit to the library; 2. E-mail
            since    | 2026-01-31           | January 31, 2026
            agreed   | OK                   | ✓
            name     | <b>Anna</b>          | <b>Anna</b>
            """)
    void answersArePutIntoWords(String name, String text, String words) {
        Answers answers = Answers.NONE.with(name, Answer.of(text));
        assertThat(new AnswerWords(AllTypes.draft(answers).ask(), Locale.US).of(Place.of(name)))
                .isEqualTo(words);
    }

    private static PageView view(String page, Answers answers) {
        return PageView.of(AllTypes.draft(answers).ask(), AllTypes.page(page), AllTypes.ENGLISH, Map.of());
    }

    private static QuestionView question(String page, String place, Answers answers) {
        return view(page, answers).questions().stream()
                .filter(question -> question.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static String line(String page, String place, Answers answers) {
        return ((Control.Line) question(page, place, answers).control()).value();
    }

    private static List<String> chosen(QuestionView question) {
        return ((Control.Options) question.control())
                .options().stream()
                        .filter(OptionView::chosen)
                        .map(OptionView::value)
                        .toList();
    }
}
