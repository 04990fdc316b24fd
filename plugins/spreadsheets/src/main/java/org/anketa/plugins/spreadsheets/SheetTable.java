package org.anketa.plugins.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.interchange.ColumnNames;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.RowPlaces;
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
    private final boolean tolerant;
    private final RowPlaces.Builder places = new RowPlaces.Builder();
    private @Nullable ColumnNames names;
    private @Nullable DataTableBuilder builder;
    private int firstColumn;
    private long errors;

    /** @param tolerant whether cells outside the named columns are passed over */
    SheetTable(String file, String sheet, CellText texts, boolean tolerant) {
        this.file = file;
        this.sheet = sheet;
        this.texts = texts;
        this.tolerant = tolerant;
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
        boolean misfit = false;
        for (Cell cell : row) {
            if (cell != null) {
                misfit |= !add(table, row.getRowNum(), cell);
            }
        }
        table.endRow();
        places.add(row.getRowNum(), misfit);
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

    /** Whether the cell has a column of its own. */
    private boolean add(DataTableBuilder table, int rowNumber, Cell cell) {
        errors += cell.getType() == CellType.ERROR ? 1 : 0;
        String text = texts.of(cell);
        int column = cell.getColumnIndex() - firstColumn;
        if (text.isEmpty()) {
            return true;
        }
        int width = names == null ? 0 : names.names().size();
        boolean outside = column < 0 || column >= width;
        if (outside && tolerant) {
            return false;
        }
        if (outside) {
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
        return true;
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
        return new ReadTable(
                table.build(), new ReadingOptions(null, null, sheet, tolerant), sheets, notes, places.build());
    }
}
