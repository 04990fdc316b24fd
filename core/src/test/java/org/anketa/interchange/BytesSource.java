package org.anketa.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anketa.dataset.DataTable;

/** A file that exists in memory only. */
public final class BytesSource implements TableSource {

    private final String name;
    private final byte[] bytes;

    BytesSource(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public static BytesSource of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    public static BytesSource of(String text, Charset charset) {
        return new BytesSource("data.csv", text.getBytes(charset));
    }

    public static BytesSource of(byte[] bytes) {
        return new BytesSource("data.csv", bytes);
    }

    /** Every byte by itself, without a name that would help. */
    static BytesSource of(int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return new BytesSource("data.csv", content);
    }

    @Override
    public String name() {
        return name;
    }

    /** The content as UTF-8. */
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** What the reader makes of it when it finds everything out. */
    ReadTable read() {
        return read(ReadingOptions.FIND);
    }

    ReadTable read(ReadingOptions options) {
        try {
            return new CsvTableReader().read(this, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table without its names. */
    static List<List<String>> rows(DataTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEachRow(0, Long.MAX_VALUE, fields -> rows.add(List.of(fields)));
        return rows;
    }
}
