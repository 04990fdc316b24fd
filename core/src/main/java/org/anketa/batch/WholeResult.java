package org.anketa.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.anketa.interchange.ResultFormat;

/** A document with everything that was found. */
record WholeResult(ResultFormat format) implements Output {

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public void write(FileOutcome outcome, Locale language, OutputStream out) throws IOException {
        format.write(outcome.result(), outcome.declaration().title(), language, out);
    }
}
