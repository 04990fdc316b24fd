package org.anketa.plugins.relations;

import org.anketa.dataset.Variable;
import org.anketa.shared.Text;
import org.anketa.statistics.OddsRatio;

/**
 * Which group of a 2 x 2 table is compared with which, and in respect of which answer. It is decided once, on the table of
 * all cases, so that layers can be compared.
 *
 * @param exposed the row that is compared with the other, 0 or 1
 * @param event the column whose share is compared, 0 or 1
 */
record RiskOrientation(int exposed, int event) {

    /**
     * The orientation of a table: as the options say; else the event is the last column, and the row in which it is the
     * more frequent is compared with the other.
     *
     * @throws IllegalArgumentException if the table isn't 2 x 2
     */
    static RiskOrientation of(CrossCounts counts, Crosstab.Options options) {
        ContingencyTable table = counts.weights();
        if (!table.isTwoByTwo()) {
            throw new IllegalArgumentException("Risks need a 2 x 2 table");
        }
        int event = options.event().equals(counts.column(0).value()) ? 0 : 1;
        if (options.exposed().equals(counts.row(0).value())) {
            return new RiskOrientation(0, event);
        }
        if (options.exposed().equals(counts.row(1).value())) {
            return new RiskOrientation(1, event);
        }
        double first = table.count(0, event) / table.rowTotal(0);
        double second = table.count(1, event) / table.rowTotal(1);
        return new RiskOrientation(first >= second ? 0 : 1, event);
    }

    /** The risks in a table with the same two rows and columns. */
    Risk risk(CrossCounts counts, double level) {
        ContingencyTable table = counts.tested();
        return Risk.of(
                ContingencyTable.of(new double[][] {
                    {table.count(1 - exposed, 1 - event), table.count(1 - exposed, event)},
                    {table.count(exposed, 1 - event), table.count(exposed, event)}
                }),
                level);
    }

    /** Fisher's exact test with the odds ratio in the digits of R, likewise oriented; counts must be whole. */
    OddsRatio asInR(CrossCounts counts, double level) {
        long[] cells = cells(counts);
        return OddsRatio.asInR(cells[0], cells[1], cells[2], cells[3], level);
    }

    /** The conditional odds ratio as the equation's solution; counts must be whole. */
    OddsRatio conditional(CrossCounts counts, double level) {
        long[] cells = cells(counts);
        return OddsRatio.of(cells[0], cells[1], cells[2], cells[3], level);
    }

    /** The group that is compared with comes first, and the event last, as in {@link #risk}. */
    private long[] cells(CrossCounts counts) {
        ContingencyTable table = counts.cases();
        return new long[] {
            Math.round(table.count(1 - exposed, 1 - event)),
            Math.round(table.count(1 - exposed, event)),
            Math.round(table.count(exposed, 1 - event)),
            Math.round(table.count(exposed, event))
        };
    }

    /** A label that names the event and both groups. */
    Text label(String id, CrossCounts counts) {
        Variable rows = counts.rows();
        return CrossLabels.inLayer(
                counts,
                Labels.say(
                        "statistic." + id,
                        "rows",
                        rows.label(),
                        "columns",
                        counts.columns().label(),
                        "exposed",
                        counts.row(exposed).label(),
                        "reference",
                        counts.row(1 - exposed).label(),
                        "event",
                        counts.column(event).label()));
    }
}
