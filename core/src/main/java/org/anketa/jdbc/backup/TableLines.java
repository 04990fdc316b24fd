package org.anketa.jdbc.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.anketa.jdbc.TableShape;
import org.jdbi.v3.core.Handle;

/** Reads the rows of a table as lines: JSON arrays with the values in the order of the columns. */
final class TableLines {

    private static final int ROWS_AT_ONCE = 500;

    private final TableShape table;

    TableLines(TableShape table) {
        this.table = table;
    }

    /** Writes all rows, and says what was written. */
    Manifest.TableEntry write(Handle handle, OutputStream out) {
        return read(handle, line -> {
            out.write(line);
            out.write('\n');
        });
    }

    /** What a backup of the rows would say of them. */
    Manifest.TableEntry describe(Handle handle) {
        return read(handle, line -> {});
    }

    private interface LineTaker {
        void take(byte[] line) throws IOException;
    }

    private Manifest.TableEntry read(Handle handle, LineTaker taker) {
        String columns = table.columns().stream()
                .map(column -> TableShape.quoted(column.name()))
                .collect(Collectors.joining(", "));
        return handle.createQuery("select " + columns + " from " + TableShape.quoted(table.name()))
                .setFetchSize(ROWS_AT_ONCE)
                .scanResultSet((rows, context) -> read(rows.get(), taker));
    }

    private Manifest.TableEntry read(ResultSet rows, LineTaker taker) throws SQLException {
        RowSum sum = new RowSum();
        long bytes = 0;
        StringBuilder text = new StringBuilder();
        while (rows.next()) {
            text.setLength(0);
            append(rows, text);
            byte[] line = text.toString().getBytes(StandardCharsets.UTF_8);
            sum.add(line);
            bytes += line.length + 1L;
            try {
                taker.take(line);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new Manifest.TableEntry(table.name(), columns(table), sum.rows(), bytes, sum.text());
    }

    private void append(ResultSet row, StringBuilder line) throws SQLException {
        line.append('[');
        for (int i = 0; i < table.columns().size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            table.columns().get(i).type().write(row, i + 1, line);
        }
        line.append(']');
    }

    static List<Manifest.ColumnEntry> columns(TableShape table) {
        return table.columns().stream()
                .map(column ->
                        new Manifest.ColumnEntry(column.name(), column.type().id()))
                .toList();
    }
}
