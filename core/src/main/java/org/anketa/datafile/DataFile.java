package org.anketa.datafile;

import java.time.Instant;
import java.util.List;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.DataTable;
import org.anketa.interchange.ReadingOptions;

/**
 * A file that somebody opened, and what he or she said about it. The content itself never changes.
 *
 * @param id unguessable, in lower-case letters and digits
 * @param name as its owner calls it
 * @param size in bytes
 * @param rows of its table, the row of names not among them
 * @param columns of its table
 * @param reading what was told about delimiter, encoding and sheet
 * @param corrections of what the data suggest about the variables
 * @param revision grows with every change, from 1
 */
public record DataFile(
        String id,
        String name,
        long size,
        long rows,
        int columns,
        Instant opened,
        ReadingOptions reading,
        List<CodebookEntry> corrections,
        int revision) {

    public DataFile {
        corrections = List.copyOf(corrections);
    }

    DataFile counted(DataTable table) {
        int width = table.columnNames().size();
        return new DataFile(id, name, size, table.rows(), width, opened, reading, corrections, revision);
    }

    DataFile read(ReadingOptions newReading) {
        return new DataFile(id, name, size, rows, columns, opened, newReading, corrections, revision + 1);
    }

    DataFile corrected(List<CodebookEntry> newCorrections) {
        return new DataFile(id, name, size, rows, columns, opened, reading, newCorrections, revision + 1);
    }
}
