package org.anketa.jdbc;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a database, whose versions are numbered: each is made of the one before by a migration. */
public final class Schema {

    /** The table in which the migrations that were made are written down. */
    public static final String HISTORY = "flyway_schema_history";

    /** Stands in the database from the first row that a restore loads to its end. */
    private static final String UNFINISHED = "unfinished_restore";

    private final Database database;
    private final DataSource source;

    Schema(Database database, DataSource source) {
        this.database = database;
        this.source = source;
    }

    private FluentConfiguration configured() {
        return Flyway.configure().dataSource(source).locations("classpath:org/anketa/jdbc/migration");
    }

    /** The version of the schema that the database has; nothing if it has none of ours. */
    public Optional<String> version() {
        return Optional.ofNullable(configured().load().info().current())
                .map(MigrationInfo::getVersion)
                .map(MigrationVersion::getVersion);
    }

    /** The version that this program works with. */
    public String newest() {
        MigrationVersion newest = MigrationVersion.EMPTY;
        for (MigrationInfo known : configured().load().info().all()) {
            // What a newer program has done is listed too, but can't be repeated by this one.
            if (!known.getState().isFailed() && known.getState().isResolved()) {
                newest = known.getVersion();
            }
        }
        return newest.getVersion();
    }

    /** Whether this program does not know the version yet. */
    public boolean isNewer(String version) {
        return MigrationVersion.fromVersion(version).isNewerThan(newest());
    }

    /** Brings the schema to a version, with everything that comes before it. */
    public void migrateTo(String version) {
        configured().target(MigrationVersion.fromVersion(version)).load().migrate();
    }

    /** Brings the schema to the newest version. */
    public void migrate() {
        configured().load().migrate();
    }

    /** As {@link #migrate}, after what must be done first if there are data. */
    void upgrade(BeforeUpgrade before) {
        if (isRestoring()) {
            throw new Refusal(Message.of(
                    Database.class,
                    "database.restoring",
                    "place",
                    database.address().shown()));
        }
        Optional<String> version = version();
        String newest = newest();
        if (version.isPresent() && isNewer(version.get())) {
            throw new Refusal(Message.of(
                    Database.class,
                    "database.newer",
                    "place",
                    database.address().shown(),
                    "version",
                    version.get(),
                    "known",
                    newest));
        }
        if (version.isPresent() && !version.get().equals(newest) && hasData()) {
            before.run(database, version.get(), newest);
        }
        migrate();
    }

    private boolean hasData() {
        return database.read(handle -> TableShape.listAll(handle).stream()
                .filter(table -> !TransientTables.has(table.name()))
                .anyMatch(table -> table.hasRows(handle)));
    }

    /** Whether a restore has begun and not ended. */
    public boolean isRestoring() {
        return database.read(TableShape::listNames).contains(UNFINISHED);
    }

    /** Notes that a restore begins: until {@link #endRestore}, nobody opens the database. */
    public void beginRestore() {
        database.write(handle -> handle.execute("create table " + UNFINISHED + " (nothing integer)"));
    }

    public void endRestore() {
        database.write(handle -> handle.execute("drop table " + UNFINISHED));
    }

    /** Drops all tables and views of the schema. */
    public void drop() {
        database.writeLong(handle -> {
            List<String> views = TableShape.listViews(handle);
            views.forEach(view -> handle.execute("drop view \"" + view + "\" cascade"));
            List<String> tables = TableShape.listNames(handle);
            tables.forEach(table -> handle.execute("drop table \"" + table + "\" cascade"));
            return tables.size();
        });
    }
}
