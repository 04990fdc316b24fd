package org.anketa.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** One kind of document that an outcome can become. */
public interface Output {

    /** What scripts write for it, and the ending of its files. */
    String id();

    String mediaType();

    /** Whether a terminal can show it. */
    default boolean isText() {
        return mediaType().startsWith("text/")
                || mediaType().endsWith("json")
                || mediaType().endsWith("xml");
    }

    /**
     * Writes the document in a reader's language; doesn't close the stream.
     *
     * @throws org.anketa.shared.Refusal if the result has nothing that this kind of document could show
     */
    void write(FileOutcome outcome, Locale language, OutputStream out) throws IOException;
}
