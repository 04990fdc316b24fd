package org.anketa.jdbc.backup;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.TableShape;
import org.anketa.jdbc.TransientTables;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * Brings a backup into an empty database of either kind. Whoever opens the database before the restore has ended is told so,
 * and a restore that fails leaves the database empty; one that was killed can be run again.
 */
public final class Restore {

    private final Database database;

    /** @param database as {@link Database#connect} opens it */
    public Restore(Database database) {
        this.database = database;
    }

    /**
     * Restores a backup, and brings its tables to the version of this program.
     *
     * @param last what has to happen before anybody may use the data; on the newest tables
     * @throws Refusal if the database isn't empty, the backup isn't whole, or a newer program made it
     */
    public void run(BackupFile backup, Consumer<Database> last) throws IOException {
        Manifest manifest = backup.manifest();
        if (database.schema().isNewer(manifest.schema())) {
            throw refusal(
                    "restore.newer",
                    "version",
                    manifest.schema(),
                    "known",
                    database.schema().newest(),
                    "product",
                    manifest.product());
        }
        checkEmpty();
        backup.verify();
        database.schema().drop();
        try {
            fill(backup);
            database.schema().migrate();
            last.accept(database);
            database.schema().endRestore();
        } catch (IOException | RuntimeException failure) {
            empty(failure);
            throw failure;
        }
    }

    /** What can't be taken away now keeps everybody out, and goes with the next restore. */
    private void empty(Exception failure) {
        try {
            database.schema().drop();
        } catch (RuntimeException second) {
            failure.addSuppressed(second);
        }
    }

    /** Empty is: no table at all, those of ours without rows, or what a restore has left behind that was killed. */
    private void checkEmpty() {
        if (database.schema().isRestoring()) {
            return;
        }
        boolean ours = database.schema().version().isPresent();
        List<String> occupied = database.read(handle -> ours
                ? TableShape.listAll(handle).stream()
                        .filter(table -> !TransientTables.has(table.name()))
                        .filter(table -> table.hasRows(handle))
                        .map(TableShape::name)
                        .toList()
                : TableShape.listNames(handle));
        if (!occupied.isEmpty()) {
            throw refusal(
                    ours ? "restore.occupied" : "restore.foreign",
                    "place",
                    database.address().shown(),
                    "tables",
                    String.join(", ", occupied));
        }
    }

    private void fill(BackupFile backup) throws IOException {
        database.schema().migrateTo(backup.manifest().schema());
        database.schema().beginRestore();
        List<TableShape> shapes = database.read(TableShape::listAll);
        for (Manifest.TableEntry entry : backup.manifest().tables()) {
            TableShape shape = shapeOf(entry, shapes);
            new TableLoad(database, shape).load(backup, entry);
        }
        for (Manifest.TableEntry entry : backup.manifest().tables()) {
            check(entry, shapeOf(entry, shapes));
        }
    }

    private static TableShape shapeOf(Manifest.TableEntry entry, List<TableShape> shapes) {
        return shapes.stream()
                .filter(shape -> shape.name().equals(entry.name()))
                .filter(shape -> TableLines.columns(shape).equals(entry.columns()))
                .findFirst()
                .orElseThrow(() -> refusal("restore.shape", "table", entry.name()));
    }

    private void check(Manifest.TableEntry entry, TableShape shape) {
        Manifest.TableEntry found = database.readMoment(handle -> new TableLines(shape).describe(handle));
        if (!found.equals(entry)) {
            throw refusal("restore.different", "table", entry.name(), "rows", found.rows(), "expected", entry.rows());
        }
    }

    private static Refusal refusal(String key, Object... namesAndValues) {
        return new Refusal(Message.of(Restore.class, key, namesAndValues));
    }
}
