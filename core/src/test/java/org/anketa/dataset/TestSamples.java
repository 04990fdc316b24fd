package org.anketa.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Samples for tests, from CSV text: core's own and those of the plugins. */
public final class TestSamples {

    private TestSamples() {}

    public static Sample csv(String text) {
        return csv(text, null);
    }

    public static Sample csv(String text, @Nullable String frequencyVariable) {
        return csv(text, frequencyVariable, List.of());
    }

    public static Sample csv(String text, @Nullable String frequencyVariable, List<CodebookEntry> corrections) {
        DataTable table = table(text);
        Codebook codebook = table.codebook(corrections);
        Weighting weighting = frequencyVariable == null
                ? new Weighting.Equal()
                : new Weighting.Frequency(codebook.getVariable(frequencyVariable));
        return table.sample(codebook, weighting, "test-" + text.hashCode());
    }

    /** A sample with survey weights. */
    public static Sample weighted(String text, String weightVariable) {
        DataTable table = table(text);
        Codebook codebook = table.codebook();
        return table.sample(
                codebook, new Weighting.Survey(codebook.getVariable(weightVariable)), "test-" + text.hashCode());
    }

    /** A sample from a resource beside the anchor class, or from an absolute resource name. */
    public static Sample resource(Class<?> anchor, String name, @Nullable String frequencyVariable) {
        return csv(text(anchor, name), frequencyVariable);
    }

    /** A resource's text in UTF-8. */
    public static String text(Class<?> anchor, String name) {
        try (InputStream in = anchor.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No resource " + name + " beside " + anchor);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static DataTable table(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            DataTableBuilder builder = new DataTableBuilder(records.next().getFields());
            while (records.hasNext()) {
                List<String> fields = records.next().getFields();
                for (int i = 0; i < fields.size(); i++) {
                    char[] field = fields.get(i).toCharArray();
                    builder.field(i, field, 0, field.length);
                }
                builder.endRow();
            }
            return builder.build();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
