package org.anketa.people.staff;

import java.util.List;
import java.util.Set;
import org.anketa.shared.Text;

/**
 * A staff list as it was read.
 *
 * @param name the file's
 * @param columns what it tells
 * @param unknownColumns headings of columns that were passed over
 * @param notes what the reader of the format has to say
 */
public record StaffFile(
        String name,
        List<StaffRecord> records,
        Set<StaffColumn> columns,
        List<String> unknownColumns,
        List<Text> notes) {

    public StaffFile {
        records = List.copyOf(records);
        columns = Set.copyOf(columns);
        unknownColumns = List.copyOf(unknownColumns);
        notes = List.copyOf(notes);
    }
}
