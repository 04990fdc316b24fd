package org.anketa.plugins.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Table;
import org.anketa.shared.NumberStyle;
import org.dhatim.fastexcel.Worksheet;

/** One table of a result on a sheet of its own. */
final class TableSheet {

    private static final int HEAD_ROW = 3;

    private final Worksheet sheet;
    private final Locale language;

    TableSheet(Worksheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(Table table) {
        List<String> head = new ArrayList<>(List.of(table.corner().in(language)));
        table.columns().forEach(column -> head.add(column.label().in(language)));
        Workbooks.head(sheet, HEAD_ROW, head);
        sheet.inlineString(0, 0, table.title().in(language));
        sheet.style(0, 0).bold().fontSize(13).set();
        spans(table.columns());
        int row = HEAD_ROW + 1;
        for (Table.Row body : table.rows()) {
            sheet.inlineString(row, 0, body.label().in(language));
            if (body.kind() == Table.RowKind.TOTAL) {
                sheet.style(row, 0).bold().set();
            }
            for (int i = 0; i < body.cells().size(); i++) {
                cell(row, i + 1, body.cells().get(i), table.columns().get(i).style());
            }
            row++;
        }
        sheet.width(0, 36);
        sheet.freezePane(1, HEAD_ROW + 1);
    }

    private void spans(List<Table.Column> columns) {
        String before = "";
        for (int i = 0; i < columns.size(); i++) {
            String span = columns.get(i).span().in(language);
            if (!span.isEmpty() && !span.equals(before)) {
                sheet.inlineString(HEAD_ROW - 1, i + 1, span);
                sheet.style(HEAD_ROW - 1, i + 1).bold().set();
            }
            before = span;
        }
    }

    private void cell(int row, int column, Cell cell, NumberStyle style) {
        if (cell instanceof Cell.Numeric numeric) {
            NumberCell.write(sheet, row, column, numeric.value(), style);
        } else if (cell instanceof Cell.Words words) {
            sheet.inlineString(row, column, words.text().in(language));
        } else if (cell instanceof Cell.Hidden) {
            sheet.inlineString(row, column, Labels.say("hidden").in(language));
        } else if (cell instanceof Cell.Spark spark) {
            sheet.inlineString(
                    row,
                    column,
                    spark.bars().stream()
                            .map(bar -> NumberStyle.TENTHS.format(bar.value(), language))
                            .collect(Collectors.joining(" ")));
        }
    }
}
