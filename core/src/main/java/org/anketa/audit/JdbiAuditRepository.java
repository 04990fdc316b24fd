package org.anketa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** The log in the database. */
final class JdbiAuditRepository {

    private final Database database;

    JdbiAuditRepository(Database database) {
        this.database = database;
    }

    void add(AuditEntry entry) {
        database.write(handle -> handle.createUpdate("""
                        insert into audit_entry (id, at, actor, action, subject)
                        values (:id, :at, :actor, :action, :subject)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("at", entry.at())
                .bind("actor", entry.actor())
                .bind("action", entry.action().id())
                .bind("subject", entry.subject())
                .execute());
    }

    List<AuditEntry> list(int offset, int limit) {
        return database.read(handle -> handle.createQuery("""
                        select at, actor, action, subject from audit_entry
                        order by at desc, id offset :offset rows fetch next :limit rows only
                        """)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(JdbiAuditRepository::entry)
                .list());
    }

    long count() {
        return database.read(handle -> handle.createQuery("select count(*) from audit_entry")
                .mapTo(long.class)
                .one());
    }

    private static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                AuditAction.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
                row.getString("subject"));
    }
}
