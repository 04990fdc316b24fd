package org.anketa.interchange;

import java.io.IOException;
import org.pf4j.ExtensionPoint;

/** Reads the tables of one kind of file. */
public interface TableReader extends ExtensionPoint {

    /** The first bytes that {@link #recognizes} may look at. */
    int HEAD = 4096;

    /**
     * Whether the file is of this kind, judged by its content rather than by its name.
     *
     * @param head the file's first bytes, {@link #HEAD} at the most
     */
    boolean recognizes(String name, byte[] head);

    /**
     * Reads the table. The first row holds the names of the columns.
     *
     * @throws org.anketa.shared.Refusal if it cannot be read, with the row or the place and what to do
     * @throws IOException if the disk fails
     */
    ReadTable read(TableSource source, ReadingOptions options) throws IOException;
}
