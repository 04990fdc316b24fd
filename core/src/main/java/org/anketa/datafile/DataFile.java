package org.anketa.datafile;

import java.time.Instant;
import java.util.List;
import org.anketa.dataset.CodebookEntry;
import org.anketa.interchange.ReadingOptions;

/**
 * A file that somebody opened, and what he or she said about it. The content itself never changes.
 *
 * @param id unguessable, in lower-case letters and digits
 * @param name as its owner calls it
 * @param size in bytes
 * @param reading what was told about delimiter, encoding and sheet
 * @param corrections of what the data suggest about the variables
 * @param revision grows with every change, from 1
 */
public record DataFile(
        String id,
        String name,
        long size,
        Instant opened,
        ReadingOptions reading,
        List<CodebookEntry> corrections,
        int revision) {

    public DataFile {
        corrections = List.copyOf(corrections);
    }

    DataFile read(ReadingOptions newReading) {
        return new DataFile(id, name, size, opened, newReading, corrections, revision + 1);
    }

    DataFile corrected(List<CodebookEntry> newCorrections) {
        return new DataFile(id, name, size, opened, reading, newCorrections, revision + 1);
    }
}
