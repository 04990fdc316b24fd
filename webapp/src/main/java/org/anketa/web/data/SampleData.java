package org.anketa.web.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anketa.dataset.CodebookEntry;
import org.anketa.interchange.CodebookFile;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A small survey to try things on, with labels in both languages. It is fictitious: two hundred employees of a
 * municipality that doesn't exist, on their departments, the information sources they use, and the topics they need.
 */
final class SampleData {

    private SampleData() {}

    /**
     * The data.
     *
     * @param name what the file shall be called
     */
    static TableSource source(String name) throws IOException {
        return resource("sample/needs.csv", name);
    }

    /** What its variables mean. */
    static List<CodebookEntry> codebook() throws IOException {
        List<CodebookEntry> english = read("sample/codebook.csv");
        List<CodebookEntry> russian = read("sample/codebook_ru.csv");
        List<CodebookEntry> both = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            both.add(joined(english.get(i), russian.get(i)));
        }
        return both;
    }

    private static CodebookEntry joined(CodebookEntry english, CodebookEntry russian) {
        List<CodebookEntry.Value> values = new ArrayList<>();
        for (int i = 0; i < english.values().size(); i++) {
            CodebookEntry.Value value = english.values().get(i);
            LocalizedText label = joined(value.label(), russian.values().get(i).label());
            values.add(new CodebookEntry.Value(value.value(), label, value.missing()));
        }
        return new CodebookEntry(
                english.variable(), joined(english.label(), russian.label()), english.measure(), values);
    }

    private static @Nullable LocalizedText joined(@Nullable LocalizedText english, @Nullable LocalizedText russian) {
        return english == null || russian == null
                ? null
                : LocalizedText.of(english.in(Languages.ENGLISH), russian.in(Languages.RUSSIAN));
    }

    private static List<CodebookEntry> read(String resource) throws IOException {
        return CodebookFile.read(resource(resource, resource), ReadingOptions.FIND);
    }

    private static TableSource resource(String resource, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleData.class.getResourceAsStream(resource))) {
            return new BytesSource(name, in.readAllBytes());
        }
    }

    /** A small file in memory. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and seen by nobody else.
    private record BytesSource(String name, byte[] content) implements TableSource {
        @Override
        public long size() {
            return content.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
