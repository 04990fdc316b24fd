package org.anketa.people.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anketa.shared.Text;

/**
 * What comes of a staff list, row by row: to be looked at before it is done, or as the report afterwards.
 *
 * @param rows in the order of the file
 * @param unitPaths the names of the units that the good rows need and that weren't known, with those above them, joined by
 *     slashes
 * @param absent how many who are known to work here the list leaves out; they stay as they are
 */
public record StaffOutcome(List<StaffRow> rows, List<Text> unitPaths, int absent) {

    public StaffOutcome {
        rows = List.copyOf(rows);
        unitPaths = List.copyOf(unitPaths);
    }

    /** How many rows there are of each kind; kinds without any have 0. */
    public Map<RowOutcome.Kind, Integer> counts() {
        Map<RowOutcome.Kind, Integer> counts = new EnumMap<>(RowOutcome.Kind.class);
        for (RowOutcome.Kind kind : RowOutcome.Kind.values()) {
            counts.put(kind, 0);
        }
        rows.forEach(row -> counts.merge(row.outcome().kind(), 1, Integer::sum));
        return counts;
    }
}
