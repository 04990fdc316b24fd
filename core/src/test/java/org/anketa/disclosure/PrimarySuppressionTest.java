package org.anketa.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.shared.CountedText;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimarySuppressionTest {

    private static final Text NAME = LocalizedText.of("name");

    private final PrimarySuppression five = new PrimarySuppression(5);

    private static Result result(long n, Reading reading, Cell... cells) {
        List<Table.Row> rows =
                List.of(cells).stream().map(cell -> row(List.of(cell))).toList();
        Table table =
                new Table("t", NAME, NAME, List.of(Table.Column.of("count", NAME, NumberStyle.COUNT)), rows, true);
        Figure figure = new Figure("f", Figure.Kind.BARS, NAME, NAME, "t", List.of("count"));
        return new Result(
                "test",
                n,
                0,
                List.of(Statistic.of("small", NAME, 0.5, 4).withTest(0.01, 3).withInterval(0.1, 0.9)),
                List.of(table),
                List.of(figure),
                reading,
                List.of(NAME));
    }

    private static Table.Row row(List<Cell> cells) {
        return Table.Row.of("r", NAME, cells);
    }

    private static List<Cell> cells(Result result) {
        return result.tables().get(0).rows().stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    private static String lastNote(Result result, Locale language) {
        return result.notes().get(result.notes().size() - 1).in(language);
    }

    @Test
    void numbersOnFewCasesAreHidden() {
        Result shown = five.protect(result(
                100, Reading.NONE, Cell.number(33.3, 4), Cell.number(12, 0.5), Cell.number(50, 5), Cell.number(9, 99)));

        assertThat(cells(shown))
                .containsExactly(new Cell.Hidden(), new Cell.Hidden(), Cell.number(50, 5), Cell.number(9, 99));
    }

    @Test
    void emptyCellsAndWordsStay() {
        Result shown = five.protect(result(100, Reading.NONE, Cell.number(0, 0), Cell.words(NAME), Cell.blank()));

        assertThat(cells(shown)).containsExactly(Cell.number(0, 0), Cell.words(NAME), Cell.blank());
    }

    @Test
    void wordsThatFewCasesAnsweredAreHidden() {
        Result shown = five.protect(result(100, Reading.NONE, Cell.words(NAME, 4), Cell.words(NAME, 5)));

        assertThat(cells(shown)).containsExactly(new Cell.Hidden(), Cell.words(NAME, 5));
    }

    @Test
    void aNumberThatDoesNotSayItsBaseIsHidden() {
        Result shown = five.protect(result(100, Reading.NONE, Cell.number(7, Double.NaN)));

        assertThat(cells(shown)).containsExactly(new Cell.Hidden());
    }

    /** Ten of eleven tell what the eleventh did not say. */
    @Test
    void aPartGoesIfWhatIsLeftToItsWholeIsSmall() {
        Cell all = Cell.part(100, 11, 0);
        Cell half = Cell.part(54.5, 6, 5);
        Cell nobody = Cell.part(0, 0, 11);

        Result shown = five.protect(
                result(100, Reading.NONE, Cell.part(90.9, 10, 1), Cell.part(9.1, 1, 10), all, half, nobody));

        assertThat(cells(shown)).containsExactly(new Cell.Hidden(), new Cell.Hidden(), all, half, nobody);
    }

    @Test
    void aStatisticGoesIfWhatIsLeftToItsWholeIsSmall() {
        Statistic share = Statistic.of("share", NAME, 90.9, 10);
        Result result = new Result(
                "test",
                11,
                0,
                List.of(share.withOthers(1), share.withOthers(0)),
                List.of(),
                List.of(),
                Reading.NONE,
                List.of());

        assertThat(five.protect(result).statistics())
                .extracting(Statistic::hidden)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, -1", "4, -1", "5, 5"})
    void theNumberOfCasesLeftOutIsHiddenIfTheyAreFew(long missing, long shown) {
        Result result = new Result("test", 100, missing, List.of(), List.of(), List.of(), Reading.NONE, List.of());

        assertThat(five.protect(result).missing().orElse(-1)).isEqualTo(shown);
        assertThat(five.protect(result).n()).isEqualTo(100);
        assertThat(lastNote(five.protect(result), Languages.ENGLISH))
                .contains(shown < 0 ? "1 number" : "nothing is hidden");
    }

    @Test
    void notesAndSubtitlesThatTellOfFewGoOrSayItWithoutTheNumber() {
        CountedText few = CountedText.of(LocalizedText.of("3 of 100"), 97, 3);
        CountedText many = CountedText.of(LocalizedText.of("50 of 100"), 50, 50);
        Result plain = result(100, Reading.NONE, Cell.number(9, 99));
        Figure figure = plain.figures().get(0);
        Result result = new Result(
                "test",
                100,
                0,
                List.of(),
                plain.tables(),
                List.of(new Figure("f", figure.kind(), NAME, few, "t", figure.columns())),
                Reading.NONE,
                List.of(few, few.or(LocalizedText.of("some")), many));

        Result shown = five.protect(result);

        assertThat(shown.notes()).extracting(note -> note.in(Languages.ENGLISH)).startsWith("some", "50 of 100");
        assertThat(shown.notes()).hasSize(3);
        assertThat(shown.figures().get(0).subtitle()).isEqualTo(LocalizedText.EMPTY);
        assertThat(lastNote(shown, Languages.ENGLISH)).contains("3 numbers");
    }

    @Test
    void aPictureGoesWithItsSmallestBar() {
        Cell whole = new Cell.Spark(List.of(new Cell.Numeric(9, 9), new Cell.Numeric(0, 0)));
        Cell telling = new Cell.Spark(List.of(new Cell.Numeric(9, 9), new Cell.Numeric(1, 1)));

        Result shown = five.protect(result(100, Reading.NONE, whole, telling));

        assertThat(cells(shown)).containsExactly(whole, new Cell.Hidden());
    }

    @Test
    void runningSumsGoIfARowThatTheyAddUpIsHidden() {
        assertThat(runningSums(Table.RowKind.BODY)).containsOnly(new Cell.Hidden());
        assertThat(runningSums(Table.RowKind.MISSING)).containsExactly(Cell.number(50, 50), Cell.number(100, 50));
    }

    /** The running sums of two rows on 50 cases each, after a row of the kind on 3 cases was hidden. */
    private List<Cell> runningSums(Table.RowKind small) {
        Table.Column count = Table.Column.of("count", NAME, NumberStyle.COUNT);
        Table.Column sum = Table.Column.of("sum", NAME, NumberStyle.TENTHS).asRunning();
        Table table = new Table(
                "t",
                NAME,
                NAME,
                List.of(count, sum),
                List.of(
                        row(List.of(Cell.number(50, 50), Cell.number(50, 50))),
                        new Table.Row("s", NAME, small, List.of(Cell.number(3, 3), Cell.blank())),
                        row(List.of(Cell.number(50, 50), Cell.number(100, 50)))),
                false);
        Result result = new Result("test", 103, 0, List.of(), List.of(table), List.of(), Reading.NONE, List.of());
        return five.protect(result).tables().get(0).rows().stream()
                .filter(row -> row.id().equals("r"))
                .map(row -> row.cells().get(1))
                .toList();
    }

    @Test
    void statisticsLoseAllTheirNumbers() {
        Statistic statistic =
                five.protect(result(100, Reading.NONE)).statistics().get(0);

        assertThat(statistic.hidden()).isTrue();
        assertThat(List.of(statistic.value(), statistic.p(), statistic.low(), statistic.high()))
                .containsOnly(Double.NaN);
        assertThat(statistic.df()).isEmpty();
    }

    @Test
    void aSentenceThatQuotesAHiddenNumberIsLeftOut() {
        Reading reading = Reading.of(
                new Reading.Phrase(PrimarySuppression.class, "note.none", Map.of("minimum", Quote.value("small"))));

        assertThat(result(100, reading).reading().in(result(100, reading), Languages.ENGLISH))
                .isNotEmpty();
        Result shown = five.protect(result(100, reading));
        assertThat(shown.reading().in(shown, Languages.ENGLISH)).isEmpty();
    }

    @Test
    void theNoteSaysHowManyAndWhatItDoesNotDo() {
        Result shown = five.protect(result(100, Reading.NONE, Cell.number(1, 1), Cell.number(9, 99)));

        assertThat(shown.notes()).hasSize(2);
        assertThat(lastNote(shown, Languages.ENGLISH))
                .startsWith("Disclosure control: 2 numbers that tell about fewer than 5 cases are hidden.")
                .contains("primary suppression only", "complementary");
        assertThat(lastNote(shown, Languages.RUSSIAN))
                .startsWith("Защита от раскрытия: скрыты 2 числа, которые говорят менее чем о 5 наблюдениях.");
    }

    @Test
    void oneHiddenNumberIsSingular() {
        Result shown = five.protect(result(100, Reading.NONE));

        assertThat(lastNote(shown, Languages.ENGLISH))
                .contains("1 number that tells about fewer than 5 cases is hidden");
        assertThat(lastNote(shown, Languages.RUSSIAN))
                .contains("скрыто 1 число, которое говорит менее чем о 5 наблюдениях");
    }

    @Test
    void nothingHiddenIsSaidToo() {
        Result shown = new PrimarySuppression(1).protect(result(100, Reading.NONE, Cell.number(1, 1)));

        assertThat(cells(shown)).containsExactly(Cell.number(1, 1));
        assertThat(lastNote(shown, Languages.ENGLISH)).endsWith("fewer than 1 case, so nothing is hidden.");
    }

    @Test
    void figuresAndSizesStay() {
        Result shown = five.protect(result(100, Reading.NONE, Cell.number(9, 99)));

        assertThat(shown.figures()).hasSize(1);
        assertThat(shown.n()).isEqualTo(100);
    }

    @Test
    void aResultOnFewCasesIsRefusedWhole() {
        assertThatThrownBy(() -> five.protect(result(4, Reading.NONE)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The result rests on fewer than 5 cases");
        assertThat(five.protect(result(0, Reading.NONE)).n()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -3, 1001})
    void minimaOutOfRangeAreRefused(int minimum) {
        assertThatThrownBy(() -> new PrimarySuppression(minimum)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.reason().in(Languages.ENGLISH)).contains(" " + minimum + ".", "from 1 to 1000");
            assertThat(refused.reason().in(Languages.RUSSIAN)).contains("от 1 до 1000");
        });
    }

    @Test
    void everyMessageIsTranslated() {
        for (String key : Message.listKeys(PrimarySuppression.class, Languages.ENGLISH)) {
            assertThat(Message.of(PrimarySuppression.class, key).isTranslated())
                    .as(key)
                    .isTrue();
        }
    }
}
