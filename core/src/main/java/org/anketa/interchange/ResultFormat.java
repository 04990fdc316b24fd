package org.anketa.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.anketa.analysis.Result;
import org.anketa.shared.Text;
import org.pf4j.ExtensionPoint;

/** Writes the whole result of an analysis in one kind of file. */
public interface ResultFormat extends ExtensionPoint {

    /** What scripts write for it: {@code csv}, {@code json}. Also the ending of its files. */
    String id();

    String mediaType();

    /**
     * Writes the result in a reader's language; doesn't close the stream.
     *
     * @param title of the analysis
     */
    void write(Result result, Text title, Locale language, OutputStream out) throws IOException;
}
