package org.anketa.plugins.relations;

import static org.anketa.plugins.relations.Results.statistic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Result;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;

/** What disclosure control leaves of results in which one person answered otherwise and two not at all. */
class DisclosureTest {

    private static final Sample SAMPLE = TestSamples.csv(
            "unit,reads,age\n" + "a,yes,30\n".repeat(10) + "a,no,50\n" + "b,yes,30\n".repeat(9) + "b,no,50\n".repeat(9)
                    + "b,,\n".repeat(2),
            null);

    private static final PrimarySuppression FIVE = new PrimarySuppression(5);

    private static Cell cell(Result result, String table, String row, String column) {
        return result.findTable(table).orElseThrow().cell(row, column);
    }

    private static boolean tells(Result result, String part) {
        return result.notes().stream()
                .anyMatch(note -> note.in(Languages.ENGLISH).contains(part));
    }

    @Test
    void aCrosstabDoesNotTellOfTheOneByTheTen() {
        Result result = FIVE.protect(Results.run(new Crosstab(), SAMPLE, "rows=unit", "columns=reads"));

        for (String table : List.of("counts", "row_pct", "expected", "adjusted_residuals")) {
            assertThat(cell(result, table, "a", "yes")).as(table).isEqualTo(new Cell.Hidden());
            assertThat(cell(result, table, "a", "no")).as(table).isEqualTo(new Cell.Hidden());
            assertThat(cell(result, table, "b", "yes")).as(table).isInstanceOf(Cell.Numeric.class);
        }
        assertThat(cell(result, "col_pct", "b", "no")).isEqualTo(new Cell.Hidden());
        for (String id : List.of("or", "rr", "rd", "fisher", "missing")) {
            assertThat(statistic(result, id).hidden()).as(id).isTrue();
        }
        assertThat(statistic(result, "n").hidden()).isFalse();
    }

    @Test
    void nobodyLearnsHowManyFewWereLeftOut() {
        Result crosstab = FIVE.protect(Results.run(new Crosstab(), SAMPLE, "rows=unit", "columns=reads"));
        Result compare = FIVE.protect(Results.run(new Compare(), SAMPLE, "value=age", "groups=unit"));

        for (Result result : List.of(crosstab, compare)) {
            assertThat(result.missing()).isEmpty();
            assertThat(statistic(result, "missing").hidden()).isTrue();
            assertThat(tells(result, "a few are left out")).isTrue();
            assertThat(tells(result, "2 cases")).isFalse();
        }
    }
}
