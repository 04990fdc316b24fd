package org.anketa.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/**
 * Hides every number of a result that tells about a few cases: more than none, but fewer than the minimum. It tells about
 * the cases that it rests on, and as a part of a whole about the others in it: 90 % of eleven people who say the same give
 * the eleventh away.
 *
 * <p>Figures and reading view the same tables and statistics, so they lose the number with them. A number with no case
 * behind it stays: an empty cell describes nobody. A number that doesn't say how many cases are behind it is hidden.
 * The number of cases left out goes if they are few, and so do notes and subtitles that tell of few. The number of cases
 * that the result rests on stays. A
 * small picture goes as a whole if one of its bars is too small, and a column of running sums if a number of the rows that
 * it adds up is hidden. What is left may still give a hidden number away, as a
 * total does with all parts but one; the note that is added says so.
 *
 * @param minimum the fewest cases a number may rest on, from {@link #LEAST} to {@link #MOST}
 */
public record PrimarySuppression(int minimum) {

    /** Hides nothing. */
    public static final int LEAST = 1;

    /** More would hide what no rule of the field asks to hide. */
    public static final int MOST = 1000;

    /** @throws Refusal if the minimum is out of range */
    public PrimarySuppression {
        if (minimum < LEAST || minimum > MOST) {
            throw new Refusal(message("minimum.range", "minimum", String.valueOf(minimum)));
        }
    }

    /**
     * The result without the numbers that rest on too few cases, and with a note on how many those were.
     *
     * @throws TooFewCases if the whole result rests on too few cases: then its size alone would tell too much
     */
    public Result protect(Result result) {
        check(result.n());
        CellGate gate = new CellGate(this);
        List<Table> tables = result.tables().stream().map(gate::pass).toList();
        List<Statistic> statistics =
                result.statistics().stream().map(gate::pass).toList();
        List<Figure> figures = result.figures().stream().map(gate::pass).toList();
        OptionalLong missing = gate.pass(result.missing());
        List<Text> notes = new ArrayList<>(gate.pass(result.notes()));
        notes.add(
                gate.hidden() == 0
                        ? message("note.none", "minimum", minimum)
                        : message("note.hidden", "minimum", minimum, "hidden", gate.hidden()));
        return new Result(result.analysis(), result.n(), missing, statistics, tables, figures, result.reading(), notes);
    }

    /**
     * Lets nothing be said of a few cases, not even how they answer.
     *
     * @throws TooFewCases if there are cases, but fewer than the minimum
     */
    public void check(long cases) {
        if (isSmall((double) cases)) {
            throw new TooFewCases(message("result.small", "minimum", minimum));
        }
    }

    /** The stricter of two rules. */
    public PrimarySuppression and(PrimarySuppression other) {
        return minimum >= other.minimum ? this : other;
    }

    /** Whether a number that rests on so many cases must not be shown. */
    boolean isSmall(double base) {
        boolean shown = base == 0 || base >= minimum;
        return !shown;
    }

    private static Message message(String key, Object... namesAndValues) {
        return Message.of(PrimarySuppression.class, key, namesAndValues);
    }
}
