package org.anketa.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/** Users in the database. */
final class JdbiAccountRepository {

    static final String COLUMNS = "account.id, account.name, account.role, account.active, account.created";

    private static final String INSERT =
            "insert into account (id, name, name_key, role, password_hash, active, created) ";

    /** What is kept of a password, beside the user. */
    record Credentials(User user, String passwordHash) {}

    private final Database database;

    JdbiAccountRepository(Database database) {
        this.database = database;
    }

    boolean isEmpty() {
        return database.read(handle -> handle.createQuery("select count(*) from account where active")
                        .mapTo(long.class)
                        .one())
                == 0;
    }

    List<User> list() {
        return database.read(handle -> handle.createQuery("select " + COLUMNS + " from account order by name_key")
                .map(JdbiAccountRepository::user)
                .list());
    }

    Optional<User> find(UUID id) {
        return database.read(handle -> handle.createQuery("select " + COLUMNS + " from account where id = :id")
                .bind("id", id)
                .map(JdbiAccountRepository::user)
                .findOne());
    }

    Optional<Credentials> findCredentials(String nameKey) {
        return database.read(handle -> handle.createQuery(
                        "select " + COLUMNS + ", account.password_hash from account where name_key = :key")
                .bind("key", nameKey)
                .map((row, context) -> new Credentials(user(row, context), row.getString("password_hash")))
                .findOne());
    }

    /** Throws a duplicate's exception if there is such a name. */
    void add(User user, String nameKey, String passwordHash) {
        database.write(handle -> bound(
                        handle.createUpdate(INSERT + "values (:id, :name, :key, :role, :hash, :active, :created)"),
                        user,
                        nameKey,
                        passwordHash)
                .execute());
    }

    /**
     * Adds a user where nobody can sign in; whether that was so. Of those who are added at once under the same id all but
     * one get a duplicate's exception.
     */
    boolean addFirst(User user, String nameKey, String passwordHash) {
        return database.write(handle -> bound(handle.createUpdate(INSERT + """
                                        select cast(:id as uuid), cast(:name as varchar), cast(:key as varchar), cast(:role as varchar),
                                               cast(:hash as varchar), cast(:active as boolean),
                                               cast(:created as timestamp with time zone)
                                        where not exists (select 1 from account where active)
                                        """), user, nameKey, passwordHash)
                        .execute())
                == 1;
    }

    private static Update bound(Update insert, User user, String nameKey, String passwordHash) {
        return insert.bind("id", user.id())
                .bind("name", user.name())
                .bind("key", nameKey)
                .bind("role", user.role().id())
                .bind("hash", passwordHash)
                .bind("active", user.active())
                .bind("created", user.created());
    }

    /** Whether the change was made; it isn't if no active administrator would be left. */
    boolean change(UUID id, Role role, boolean active) {
        return database.write(handle -> {
            // Locked, so that two administrators cannot each send the other away.
            Set<UUID> administrators = Set.copyOf(
                    handle.createQuery("select id from account where role = :role and active order by id for update")
                            .bind("role", Role.ADMINISTRATOR.id())
                            .mapTo(UUID.class)
                            .list());
            boolean stays = active && role == Role.ADMINISTRATOR;
            if (!stays && administrators.equals(Set.of(id))) {
                return false;
            }
            handle.createUpdate("update account set role = :role, active = :active where id = :id")
                    .bind("id", id)
                    .bind("role", role.id())
                    .bind("active", active)
                    .execute();
            return true;
        });
    }

    void changePassword(UUID id, String passwordHash) {
        database.write(handle -> handle.createUpdate("update account set password_hash = :hash where id = :id")
                .bind("id", id)
                .bind("hash", passwordHash)
                .execute());
    }

    static User user(ResultSet row, StatementContext context) throws SQLException {
        return new User(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Role.find(row.getString("role")).orElseThrow(),
                row.getBoolean("active"),
                row.getObject("created", OffsetDateTime.class).toInstant());
    }
}
