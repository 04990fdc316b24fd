package org.anketa.jdbc.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.TableShape;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Loads the rows of one table, many at a time, in one transaction. */
final class TableLoad {

    private static final int ROWS_AT_ONCE = 500;

    private final Database database;
    private final TableShape table;

    TableLoad(Database database, TableShape table) {
        this.database = database;
        this.table = table;
    }

    /** @throws Refusal if the database doesn't take a row */
    void load(BackupFile backup, Manifest.TableEntry entry) throws IOException {
        try {
            database.writeLong(handle -> {
                insert(handle, backup, entry);
                if (!table.ownReferences().isEmpty()) {
                    refer(handle, backup, entry);
                }
                return entry;
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** A row may refer to one that comes later, so such references are left out at first. */
    private void insert(Handle handle, BackupFile backup, Manifest.TableEntry entry) {
        List<Integer> all = positions(column -> true);
        String sql = "insert into " + TableShape.quoted(table.name()) + " ("
                + names(all, ", ") + ") values ("
                + all.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")";
        run(handle, sql, backup, entry, (statement, row) -> {
            for (int i = 0; i < row.size(); i++) {
                boolean later =
                        table.ownReferences().contains(table.columns().get(i).name());
                set(statement, i + 1, later ? null : row.get(i));
            }
            return true;
        });
    }

    private void refer(Handle handle, BackupFile backup, Manifest.TableEntry entry) {
        List<Integer> references = positions(table.ownReferences()::contains);
        List<Integer> keys = positions(table.key()::contains);
        String sql = "update " + TableShape.quoted(table.name()) + " set " + names(references, " = ?, ") + " = ? where "
                + names(keys, " = ? and ") + " = ?";
        run(handle, sql, backup, entry, (statement, row) -> {
            if (references.stream().allMatch(column -> row.get(column) == null)) {
                return false;
            }
            int place = 1;
            for (int column : references) {
                set(statement, place++, row.get(column));
            }
            for (int column : keys) {
                set(statement, place++, row.get(column));
            }
            return true;
        });
    }

    private List<Integer> positions(java.util.function.Predicate<String> wanted) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> wanted.test(table.columns().get(i).name()))
                .boxed()
                .toList();
    }

    private String names(List<Integer> columns, String between) {
        return columns.stream()
                .map(column -> TableShape.quoted(table.columns().get(column).name()))
                .collect(Collectors.joining(between));
    }

    private interface Binding {
        /** Whether the row is to be sent. */
        boolean bind(PreparedStatement statement, List<@Nullable Object> row) throws SQLException;
    }

    private void run(Handle handle, String sql, BackupFile backup, Manifest.TableEntry entry, Binding binding) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            Batch batch = new Batch(statement);
            backup.forEachRow(entry, row -> batch.add(binding, row));
            batch.send();
        } catch (SQLException refused) {
            throw refusal(refused);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else {
            statement.setObject(place, value);
        }
    }

    private Refusal refusal(SQLException refused) {
        return new Refusal(
                Message.of(
                        TableLoad.class,
                        "restore.row",
                        "table",
                        table.name(),
                        "database",
                        database.address().kind().title()),
                refused);
    }

    /** The rows that go to the database together. */
    private final class Batch {

        private final PreparedStatement statement;
        private int waiting;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        void add(Binding binding, List<@Nullable Object> row) {
            try {
                if (binding.bind(statement, row)) {
                    statement.addBatch();
                    waiting++;
                }
                if (waiting == ROWS_AT_ONCE) {
                    send();
                }
            } catch (SQLException refused) {
                throw refusal(refused);
            }
        }

        void send() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
                waiting = 0;
            }
        }
    }
}
