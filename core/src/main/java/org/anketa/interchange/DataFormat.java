package org.anketa.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.pf4j.ExtensionPoint;

/** Writes data, with what their codebook says of them, in one kind of file. */
public interface DataFormat extends ExtensionPoint {

    /** What scripts write for it: {@code csv}, {@code xlsx}. Also the ending of its files. */
    String id();

    String mediaType();

    /**
     * Writes the data row by row, values as they stand in the data; doesn't close the stream.
     *
     * @param codebook of the same table
     * @param language of labels, where the format holds them
     */
    void write(DataTable table, Codebook codebook, Locale language, OutputStream out) throws IOException;
}
