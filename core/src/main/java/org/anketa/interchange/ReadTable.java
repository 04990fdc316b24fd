package org.anketa.interchange;

import java.util.List;
import org.anketa.dataset.DataTable;
import org.anketa.shared.Text;

/**
 * A table that was read, and how.
 *
 * @param used what was told or found; members that the format doesn't have are null
 * @param sheets the names of the workbook's sheets; empty for other files
 * @param notes what the reader should know, such as columns that were given a name
 * @param places where the rows stood in the file
 */
public record ReadTable(DataTable table, ReadingOptions used, List<String> sheets, List<Text> notes, RowPlaces places) {

    public ReadTable {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /** A table whose rows follow the row of names without a gap. */
    public ReadTable(DataTable table, ReadingOptions used, List<String> sheets, List<Text> notes) {
        this(table, used, sheets, notes, RowPlaces.CONSECUTIVE);
    }
}
