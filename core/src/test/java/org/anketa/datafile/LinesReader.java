package org.anketa.datafile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anketa.dataset.TestSamples;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableReader;
import org.anketa.interchange.TableSource;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;

/** Reads comma-separated text with the delimiter that is asked for, and refuses a file that says so. */
final class LinesReader implements TableReader {

    @Override
    public boolean recognizes(String name, byte[] head) {
        return true;
    }

    @Override
    public ReadTable read(TableSource source, ReadingOptions options) throws IOException {
        String text;
        try (InputStream in = source.open()) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (text.startsWith("refuse")) {
            throw new Refusal(LocalizedText.of("refused"));
        }
        Character delimiter = options.delimiter();
        String commas = delimiter == null ? text : text.replace(delimiter, ',');
        return new ReadTable(TestSamples.table(commas), options, List.of(), List.of());
    }
}
