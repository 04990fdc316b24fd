package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.anketa.shared.Refusal;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BothDatabases
class DatabaseTest {

    private final Database database;

    DatabaseTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
    }

    private static int insert(Handle handle, UUID id) {
        return handle.createUpdate("insert into audit_entry values (:id, :at, 'somebody', 'signed_in', 'herself')")
                .bind("id", id)
                .bind("at", Instant.EPOCH)
                .execute();
    }

    private long count() {
        return database.read(handle -> handle.createQuery("select count(*) from audit_entry")
                .mapTo(long.class)
                .one());
    }

    @Test
    void keepsWhatWasWritten() {
        database.write(handle -> insert(handle, UUID.randomUUID()));
        assertThat(count()).isOne();
    }

    @Test
    void keepsNothingOfWorkThatFails() {
        assertThatThrownBy(() -> database.write(handle -> {
                    insert(handle, UUID.randomUUID());
                    throw new IllegalStateException("in the middle");
                }))
                .hasMessage("in the middle");
        assertThat(count()).isZero();
    }

    @Test
    void tellsDuplicatesFromOtherFailures() {
        UUID id = UUID.randomUUID();
        database.write(handle -> insert(handle, id));
        assertThatThrownBy(() -> database.write(handle -> insert(handle, id))).matches(Database::isDuplicate);
        assertThatThrownBy(() -> database.write(handle -> handle.execute("select nothing")))
                .matches(failure -> !Database.isDuplicate(failure));
    }

    /** The tests' server is set to acknowledge first, for speed. */
    @Test
    void aServerThatAcknowledgesBeforeItWritesIsToldNotTo() throws SQLException {
        assumeThat(database.address().kind()).isEqualTo(DatabaseKind.POSTGRESQL);
        String question = "show synchronous_commit";
        try (Connection plain = DriverManager.getConnection(database.address().url());
                ResultSet answer = plain.createStatement().executeQuery(question)) {
            answer.next();
            assertThat(answer.getString(1)).isEqualTo("off");
        }
        assertThat(database.<String>read(handle ->
                        handle.createQuery(question).mapTo(String.class).one()))
                .isEqualTo("on");
    }

    @Test
    void aFileInTheHomeIsFoundAgain(@TempDir Path home) {
        DatabaseAddress address = DatabaseAddress.embedded(home);
        try (Database first = Database.open(address)) {
            first.write(handle -> insert(handle, UUID.randomUUID()));
            assertThat(first.address().shown()).endsWith("anketa.mv.db");
        }
        try (Database again = Database.open(address)) {
            long kept = again.read(handle -> handle.createQuery("select count(*) from audit_entry")
                    .mapTo(long.class)
                    .one());
            assertThat(kept).isOne();
        }
    }

    @Test
    void onlyAddressesOfPostgresqlAreTaken() {
        assertThatThrownBy(() -> DatabaseAddress.of("jdbc:mysql://host/anketa", Path.of("home")))
                .isInstanceOf(Refusal.class);
        assertThat(DatabaseAddress.of("jdbc:postgresql://host/anketa?user=a&password=secret", Path.of("home"))
                        .shown())
                .isEqualTo("postgresql://host/anketa");
    }
}
