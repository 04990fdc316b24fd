package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Row;
import org.anketa.dataset.Distribution;
import org.anketa.dataset.Variable;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/** Why numbers are missing: a row for each kind that occurs, {@code <variable>.<value>}. */
final class MissingTable {

    static final String ID = "missing";

    private final long cases;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean declared;

    /** @param cases of the whole sample */
    MissingTable(long cases) {
        this.cases = cases;
    }

    void add(Variable variable, Distribution distribution) {
        for (int i = 0; i < variable.missing().size(); i++) {
            long count = distribution.declaredMissing(i);
            declared |= count > 0;
            add(
                    variable,
                    variable.missing().get(i).value(),
                    variable.missing().get(i).label(),
                    count);
        }
        add(variable, "no_answer", Labels.say("row.no_answer"), distribution.withoutAnswer());
        add(variable, "not_asked", Labels.say("row.not_asked"), distribution.notAsked());
    }

    private void add(Variable variable, String kind, Text label, long count) {
        if (count > 0) {
            String id = Labels.freeId(variable.name() + "." + kind, ids);
            ids.add(id);
            rows.add(Row.of(
                    id,
                    Labels.say("summary.row.missing", "variable", variable.label(), "kind", label),
                    List.of(part((double) count, count), part(100.0 * count / cases, count))));
        }
    }

    private Cell part(double value, long count) {
        return Cell.part(value, (double) count, (double) (cases - count));
    }

    /** The table; none where the summary's own column tells all, because no answer counts as missing. */
    List<Table> tables() {
        return declared
                ? List.of(new Table(
                        ID,
                        Labels.say("summary.table.missing"),
                        Labels.say("corner.variable"),
                        List.of(Labels.column("count", NumberStyle.COUNT), Labels.column("pct", NumberStyle.TENTHS)),
                        rows,
                        false))
                : List.of();
    }
}
