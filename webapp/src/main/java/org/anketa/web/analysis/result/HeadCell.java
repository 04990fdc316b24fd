package org.anketa.web.analysis.result;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Table;

/**
 * A cell of a table's head.
 *
 * @param scope {@code col}, or {@code colgroup} for a label over several columns
 * @param kind the class of the head cell: {@code total} over sums, {@code words} over words, else empty
 */
public record HeadCell(String label, String scope, int columns, int rows, String kind) {

    /** The rows of the head, the corner included: one, or two where columns stand under a common label. */
    static List<List<HeadCell>> rowsOf(Table table, Speech speech) {
        boolean spans = table.columns().stream()
                .anyMatch(column -> !span(column, speech).isEmpty());
        int height = spans ? 2 : 1;
        List<HeadCell> upper = new ArrayList<>();
        List<HeadCell> lower = new ArrayList<>();
        upper.add(new HeadCell(speech.say(table.corner()), "col", 1, height, ""));
        int at = 0;
        while (at < table.columns().size()) {
            Table.Column column = table.columns().get(at);
            String label = speech.say(column.label());
            String span = span(column, speech);
            if (span.isEmpty()) {
                upper.add(new HeadCell(label, "col", 1, height, kind(table, at)));
                at++;
                continue;
            }
            int first = at;
            while (at < table.columns().size()
                    && span(table.columns().get(at), speech).equals(span)) {
                lower.add(new HeadCell(speech.say(table.columns().get(at).label()), "col", 1, 1, kind(table, at)));
                at++;
            }
            upper.add(new HeadCell(span, "colgroup", at - first, 1, ""));
        }
        return spans ? List.of(upper, lower) : List.of(upper);
    }

    private static String kind(Table table, int column) {
        if (table.columns().get(column).total()) {
            return "total";
        }
        boolean words = table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.Words);
        return words ? "words" : "";
    }

    private static String span(Table.Column column, Speech speech) {
        return speech.say(column.span()).strip();
    }
}
