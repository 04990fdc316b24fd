package org.anketa.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One real database of each kind for all tests of a process, emptied for every test. */
public final class TestDatabases {

    // Starting PostgreSQL takes seconds; every test would pay them.
    private static final Map<DatabaseKind, Database> OPEN = new EnumMap<>(DatabaseKind.class);

    private static @Nullable EmbeddedPostgres server;

    private TestDatabases() {}

    /** The database of that kind, with its schema and without data. */
    public static synchronized Database empty(DatabaseKind kind) {
        Database database = OPEN.computeIfAbsent(kind, TestDatabases::open);
        database.write(handle -> {
            List<String> tables = handle.createQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name <> 'flyway_schema_history'
                            """).mapTo(String.class).list();
            if (kind == DatabaseKind.POSTGRESQL) {
                return tables.isEmpty() ? 0 : handle.execute("truncate table " + String.join(", ", tables));
            }
            handle.execute("set referential_integrity false");
            tables.forEach(table -> handle.execute("truncate table " + table));
            return handle.execute("set referential_integrity true");
        });
        return database;
    }

    private static Database open(DatabaseKind kind) {
        return Database.open(
                kind == DatabaseKind.H2
                        ? DatabaseAddress.inMemory("test" + UUID.randomUUID())
                        : new DatabaseAddress(kind, postgres("postgres"), "test"));
    }

    /** The address of a database that has nothing in it yet, not even tables. */
    public static synchronized DatabaseAddress fresh(DatabaseKind kind) {
        String name = "fresh" + UUID.randomUUID().toString().replace("-", "");
        if (kind == DatabaseKind.H2) {
            return DatabaseAddress.inMemory(name);
        }
        OPEN.computeIfAbsent(kind, TestDatabases::open);
        try (Connection connection = DriverManager.getConnection(postgres("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new DatabaseAddress(kind, postgres(name), "test");
    }

    private static String postgres(String database) {
        return server().getJdbcUrl("postgres", database);
    }

    /** Where the tests' PostgreSQL listens. */
    static int postgresPort() {
        return server().getPort();
    }

    /** The tests' PostgreSQL, asked at another port that leads to it. */
    static DatabaseAddress postgresAt(int port) {
        String url = postgres("postgres").replace(":" + postgresPort() + "/", ":" + port + "/");
        return new DatabaseAddress(DatabaseKind.POSTGRESQL, url, "test");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = start();
        }
        return server;
    }

    @SuppressWarnings("MustBeClosedChecker") // It ends with the process.
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
