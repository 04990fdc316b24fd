package org.anketa.datafile;

import java.time.Clock;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Sample;
import org.anketa.dataset.SampleSource;
import org.anketa.interchange.ReadTable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/**
 * A data file that has been read, under its codebook.
 *
 * @param read the table as the file has it
 * @param codebook what the data suggest and the file's corrections say
 */
public record OpenData(DataFile file, ReadTable read, Codebook codebook) implements SampleSource {

    public DataTable table() {
        return read.table();
    }

    @Override
    public String id() {
        return file.id();
    }

    @Override
    public Text title() {
        return LocalizedText.of(file.name());
    }

    @Override
    public String revision() {
        return Integer.toString(file.revision());
    }

    @Override
    public long rows() {
        return table().rows();
    }

    @Override
    public Sample sample(CaseChoice choice, Clock clock) {
        return choice.of(table(), codebook, file.id() + "." + file.revision(), clock);
    }
}
