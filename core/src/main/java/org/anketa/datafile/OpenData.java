package org.anketa.datafile;

import java.time.Clock;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Sample;
import org.anketa.interchange.ReadTable;

/**
 * A data file that has been read, under its codebook.
 *
 * @param read the table as the file has it
 * @param codebook what the data suggest and the file's corrections say
 */
public record OpenData(DataFile file, ReadTable read, Codebook codebook) {

    public DataTable table() {
        return read.table();
    }

    /** The cases to analyze. */
    public Sample sample(CaseChoice choice, Clock clock) {
        return choice.of(table(), codebook, file.id() + "." + file.revision(), clock);
    }
}
