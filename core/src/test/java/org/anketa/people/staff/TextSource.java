package org.anketa.people.staff;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.anketa.interchange.TableSource;

/** A staff list in memory. */
final class TextSource implements TableSource {

    private final byte[] content;

    private TextSource(byte[] content) {
        this.content = content;
    }

    static TextSource of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static TextSource of(String text, Charset encoding) {
        return new TextSource(text.getBytes(encoding));
    }

    @Override
    public String name() {
        return "staff.csv";
    }

    @Override
    public long size() {
        return content.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
