package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anketa.dataset.Category;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.plugins.descriptives.MultipleResponse.Base;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** Counting ticks case by case, with the kinds of missing answers that a data file cannot tell apart. */
class TickFoldTest {

    private static final int NO = 0;
    private static final int YES = 1;

    private static final Variable FIRST = item("first");
    private static final Variable SECOND = item("second");
    private static final int REFUSED = 2;
    private static final int NO_ANSWER = FIRST.noAnswerCode();
    private static final int NOT_ASKED = FIRST.notAskedCode();

    private final TickFold fold =
            new TickFold(List.of(FIRST, SECOND), new TickedAnswer(List.of(YES, YES)), null, false);

    private static Variable item(String name) {
        return new Variable(
                name,
                LocalizedText.of(name),
                Measure.ORDINAL,
                List.of(Category.of("0"), Category.of("1")),
                List.of(Category.of("9")));
    }

    private TickCounts count(int[]... cases) {
        TickCounts counts = fold.start();
        for (int[] codes : cases) {
            fold.add(counts, codes, 1, 1);
        }
        return counts;
    }

    private void assertInBases(int[] codes, boolean ticked, boolean answered, boolean asked) {
        TickCounts counts = count(codes);
        assertThat(counts.base(Base.TICKED).cases()).isEqualTo(ticked ? 1 : 0);
        assertThat(counts.base(Base.ANSWERED).cases()).isEqualTo(answered ? 1 : 0);
        assertThat(counts.base(Base.ASKED).cases()).isEqualTo(asked ? 1 : 0);
        assertThat(counts.everybody().cases()).isEqualTo(1);
    }

    @Test
    void aCaseBelongsToTheBasesThatItsAnswersAllow() {
        assertInBases(new int[] {YES, NO}, true, true, true);
        assertInBases(new int[] {NO, NO}, false, true, true);
        assertInBases(new int[] {NO_ANSWER, NO_ANSWER}, false, false, true);
        assertInBases(new int[] {REFUSED, REFUSED}, false, false, true);
        assertInBases(new int[] {NOT_ASKED, NO_ANSWER}, false, false, true);
        assertInBases(new int[] {NOT_ASKED, NOT_ASKED}, false, false, false);
    }

    @Test
    void anItemThatWasNotAskedIsNotLeftOut() {
        assertThat(count(new int[] {YES, NOT_ASKED}).partlyAnswered().cases()).isZero();
        assertThat(count(new int[] {YES, NO_ANSWER}).partlyAnswered().cases()).isEqualTo(1);
        assertThat(count(new int[] {YES, REFUSED}).partlyAnswered().cases()).isEqualTo(1);
    }

    @Test
    void partsMergeIntoTheWhole() {
        int[][] cases = {{YES, NO}, {YES, YES}, {NO, NO_ANSWER}};

        TickCounts whole = count(cases);
        TickCounts merged = fold.merge(count(cases[0]), count(cases[1], cases[2]));

        assertThat(merged.ticks(0)).isEqualTo(whole.ticks(0)).isEqualTo(new WeightedCount(2, 2, 2));
        assertThat(merged.allTicks()).isEqualTo(whole.allTicks());
        assertThat(merged.base(Base.ANSWERED)).isEqualTo(whole.base(Base.ANSWERED));
    }
}
