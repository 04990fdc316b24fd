package org.anketa.web.analysis.result;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Table;

/**
 * A cell of a table's head.
 *
 * @param scope {@code col}, or {@code colgroup} for a label over several columns
 * @param total whether the column sums others up
 */
public record HeadCell(String label, String scope, int columns, int rows, boolean total) {

    /** The rows of the head, the corner included: one, or two where columns stand under a common label. */
    static List<List<HeadCell>> rowsOf(Table table, Speech speech) {
        boolean spans = table.columns().stream()
                .anyMatch(column -> !span(column, speech).isEmpty());
        int height = spans ? 2 : 1;
        List<HeadCell> upper = new ArrayList<>();
        List<HeadCell> lower = new ArrayList<>();
        upper.add(new HeadCell(speech.say(table.corner()), "col", 1, height, false));
        int at = 0;
        while (at < table.columns().size()) {
            Table.Column column = table.columns().get(at);
            String label = speech.say(column.label());
            String span = span(column, speech);
            if (span.isEmpty()) {
                upper.add(new HeadCell(label, "col", 1, height, column.total()));
                at++;
                continue;
            }
            int first = at;
            while (at < table.columns().size()
                    && span(table.columns().get(at), speech).equals(span)) {
                Table.Column under = table.columns().get(at);
                lower.add(new HeadCell(speech.say(under.label()), "col", 1, 1, under.total()));
                at++;
            }
            upper.add(new HeadCell(span, "colgroup", at - first, 1, false));
        }
        return spans ? List.of(upper, lower) : List.of(upper);
    }

    private static String span(Table.Column column, Speech speech) {
        return speech.say(column.span()).strip();
    }
}
