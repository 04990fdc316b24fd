package org.anketa.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anketa.analysis.Result;
import org.anketa.shared.Text;

/** A result as plain text in UTF-8 for a terminal of 100 columns: reading, statistics, tables, notes. */
public final class TextResultFormat implements ResultFormat {

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public void write(Result result, Text title, Locale language, OutputStream out) throws IOException {
        String page = String.join("\n", new TextPage(result, language).lines(title)) + "\n";
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
