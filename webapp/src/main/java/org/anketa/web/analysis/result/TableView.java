package org.anketa.web.analysis.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Table;

/**
 * A table as a page shows it.
 *
 * @param head its rows; see {@link HeadCell}
 * @param columnGroups how many columns each group of the head has, without the corner
 * @param detail whether it is folded away
 * @param withheld whether a number was taken out to protect people
 */
public record TableView(
        String title,
        List<List<HeadCell>> head,
        List<Integer> columnGroups,
        List<RowView> rows,
        boolean detail,
        boolean withheld) {

    /**
     * A row.
     *
     * @param kind the class of the table row: {@code body}, {@code total}, {@code missing}
     */
    public record RowView(String label, String kind, List<CellView> cells) {
        public RowView {
            cells = List.copyOf(cells);
        }
    }

    public TableView {
        head = List.copyOf(head);
        columnGroups = List.copyOf(columnGroups);
        rows = List.copyOf(rows);
    }

    static TableView of(Table table, Speech speech) {
        List<RowView> rows =
                table.rows().stream().map(row -> row(row, table, speech)).toList();
        List<List<HeadCell>> head = HeadCell.rowsOf(table, speech);
        return new TableView(
                speech.say(table.title()),
                head,
                head.get(0).stream().skip(1).map(HeadCell::columns).toList(),
                rows,
                table.detail(),
                rows.stream().flatMap(row -> row.cells().stream()).anyMatch(CellView::isHidden));
    }

    private static RowView row(Table.Row row, Table table, Speech speech) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(CellView.of(row.cells().get(i), table.columns().get(i).style(), speech));
        }
        return new RowView(speech.say(row.label()), row.kind().name().toLowerCase(Locale.ROOT), cells);
    }
}
