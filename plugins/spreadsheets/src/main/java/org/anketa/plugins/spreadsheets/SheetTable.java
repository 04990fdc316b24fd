package org.anketa.plugins.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.interchange.ColumnNames;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a sheet: the first that isn't empty names the columns, later empty ones are skipped. */
final class SheetTable {

    private final String file;
    private final String sheet;
    private final CellText texts;
    private @Nullable ColumnNames names;
    private @Nullable DataTableBuilder builder;
    private int firstColumn;
    private long errors;

    SheetTable(String file, String sheet, CellText texts) {
        this.file = file;
        this.sheet = sheet;
        this.texts = texts;
    }

    void add(Row row) {
        DataTableBuilder table = builder;
        if (row.getFirstNonEmptyCell().isEmpty()) {
            return;
        }
        if (table == null) {
            head(row);
            return;
        }
        for (Cell cell : row) {
            if (cell != null) {
                add(table, row.getRowNum(), cell);
            }
        }
        table.endRow();
    }

    private void head(Row row) {
        List<String> header = new ArrayList<>();
        firstColumn = row.getFirstNonEmptyCell().orElseThrow().getColumnIndex();
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() >= firstColumn) {
                int place = cell.getColumnIndex() - firstColumn;
                while (header.size() <= place) {
                    header.add("");
                }
                header.set(place, texts.of(cell));
            }
        }
        while (header.get(header.size() - 1).isBlank()) {
            header.remove(header.size() - 1);
        }
        names = ColumnNames.of(header);
        builder = new DataTableBuilder(names.names());
    }

    private void add(DataTableBuilder table, int rowNumber, Cell cell) {
        errors += cell.getType() == CellType.ERROR ? 1 : 0;
        String text = texts.of(cell);
        int column = cell.getColumnIndex() - firstColumn;
        if (text.isEmpty()) {
            return;
        }
        int width = names == null ? 0 : names.names().size();
        if (column < 0 || column >= width) {
            throw new Refusal(Labels.say(
                    "sheet.outside",
                    "sheet",
                    sheet,
                    "cell",
                    cell.getAddress().toString(),
                    "row",
                    (double) rowNumber,
                    "columns",
                    (double) width));
        }
        char[] characters = text.toCharArray();
        table.field(column, characters, 0, characters.length);
    }

    ReadTable finish(List<String> sheets) {
        DataTableBuilder table = builder;
        ColumnNames found = names;
        if (table == null || found == null) {
            throw new Refusal(Labels.say("sheet.empty", "sheet", sheet, "name", file));
        }
        List<Text> notes = new ArrayList<>(found.notes());
        if (errors > 0) {
            notes.add(Labels.say("sheet.errors", "count", (double) errors));
        }
        return new ReadTable(table.build(), new ReadingOptions(null, null, sheet), sheets, notes);
    }
}
