package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;

/** What disclosure control leaves of results about eleven people, one of whom answered otherwise and one not at all. */
class DisclosureTest {

    private static final Sample ELEVEN = TestSamples.csv(
            "language,grade,a,b\n" + "ru,1,1,1\n".repeat(4) + "ru,2,1,0\n".repeat(5) + "ru,,1,0\ntt,2,0,\n", null);

    private static final PrimarySuppression FIVE = new PrimarySuppression(5);

    private static Result shown(Run run) {
        return FIVE.protect(run.result());
    }

    private static Cell cell(Result result, String table, String row, String column) {
        return result.findTable(table).orElseThrow().cell(row, column);
    }

    private static boolean isHidden(Result result, String statistic) {
        return result.findStatistic(statistic).map(Statistic::hidden).orElseThrow();
    }

    @Test
    void anOverviewDoesNotTellOfTheOneByTheTen() {
        Result result = shown(Run.of(new Overview(), ELEVEN));

        assertThat(cell(result, "overview", "language", "mode_pct")).isEqualTo(new Cell.Hidden());
        assertThat(cell(result, "overview", "language", "distribution")).isEqualTo(new Cell.Hidden());
        assertThat(cell(result, "overview", "language", "n")).isEqualTo(Cell.part(11, 11, 0));
        for (String column : List.of("n", "missing", "missing_pct")) {
            assertThat(cell(result, "overview", "grade", column)).as(column).isEqualTo(new Cell.Hidden());
        }
        assertThat(cell(result, "overview", "grade", "mean")).isInstanceOf(Cell.Numeric.class);
        assertThat(isHidden(result, "missing_pct")).isTrue();
    }

    @Test
    void frequenciesDoNotTellOfTheOneByTheTen() {
        Result result = shown(Run.of(new Frequencies(), ELEVEN, "variables", "language"));

        for (Table.Column column : result.findTable("language").orElseThrow().columns()) {
            assertThat(cell(result, "language", "ru", column.id()))
                    .as(column.id())
                    .isEqualTo(new Cell.Hidden());
        }
        assertThat(result.reading().in(result, Languages.ENGLISH)).doesNotContain("ru");
    }

    @Test
    void frequenciesTellHowManyAnsweredAndNotHowManyDidNot() {
        Result result = shown(Run.of(new Frequencies(), ELEVEN, "variables", "grade"));

        assertThat(result.n()).isEqualTo(10);
        assertThat(result.missing()).isEmpty();
        assertThat(isHidden(result, "grade.n")).isFalse();
        assertThat(isHidden(result, "grade.missing")).isTrue();
        assertThat(cell(result, "grade", "no_answer", "count")).isEqualTo(new Cell.Hidden());
        assertThat(cell(result, "grade", "total", "count")).isEqualTo(new Cell.Hidden());
        assertThat(cell(result, "grade", "total", "valid_pct")).isInstanceOf(Cell.Numeric.class);
    }

    @Test
    void ticksDoNotTellOfThoseWhoDidNotTick() {
        Result result = shown(Run.of(new MultipleResponse(), ELEVEN, "variables", "a,b"));

        for (Table.Column column : result.findTable("items").orElseThrow().columns()) {
            assertThat(cell(result, "items", "a", column.id())).as(column.id()).isEqualTo(new Cell.Hidden());
        }
        assertThat(isHidden(result, "n_ticked_at_least_one")).isTrue();
        assertThat(isHidden(result, "n")).isFalse();
        assertThat(result.notes())
                .extracting(note -> note.in(Locale.ENGLISH))
                .anyMatch(note -> note.startsWith("A few cases answered some of the items"))
                .noneMatch(note -> note.startsWith("1 case "));
    }

    @Test
    void aSummaryTellsNoFewMissing() {
        Result result = shown(Run.of(new Summary(), ELEVEN, "variables", "grade"));

        assertThat(result.missing()).isEmpty();
        assertThat(cell(result, "summary", "grade", "missing")).isEqualTo(new Cell.Hidden());
        assertThat(cell(result, "summary", "grade", "n")).isInstanceOf(Cell.Numeric.class);
    }
}
