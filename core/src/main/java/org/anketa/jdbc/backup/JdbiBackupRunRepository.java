package org.anketa.jdbc.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** How the last backups went, in the database. */
final class JdbiBackupRunRepository {

    private static final int LONGEST_PROBLEM = 2_000;
    private static final int LONGEST_PLACE = 1_000;
    private static final int KEPT = 100;

    private final Database database;

    JdbiBackupRunRepository(Database database) {
        this.database = database;
    }

    void add(BackupRun run) {
        LocalizedText problem = run.problem();
        database.write(handle -> {
            handle.createUpdate("""
                            insert into backup_run
                                (id, started, finished, node, place, size, problem_en, problem_ru)
                            values (:id, :started, :finished, :node, :place, :size, :en, :ru)
                            """)
                    .bind("id", UUID.randomUUID())
                    .bind("started", run.started())
                    .bind("finished", run.finished())
                    .bind("node", cut(run.node(), 100))
                    .bind("place", cut(run.place(), LONGEST_PLACE))
                    .bind("size", run.size())
                    .bind("en", problem == null ? null : cut(problem.in(Languages.ENGLISH), LONGEST_PROBLEM))
                    .bind("ru", problem == null ? null : cut(problem.in(Languages.RUSSIAN), LONGEST_PROBLEM))
                    .execute();
            return handle.createUpdate("""
                            delete from backup_run where id in (
                                select id from backup_run order by started desc offset :kept rows)
                            """).bind("kept", KEPT).execute();
        });
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    Optional<BackupRun> findLast() {
        return database.read(handle ->
                handle.createQuery("""
                        select started, finished, node, place, size, problem_en, problem_ru
                        from backup_run order by started desc fetch first 1 rows only
                        """).map(JdbiBackupRunRepository::run).findOne());
    }

    /** How large the last backup was that didn't fail, in bytes. */
    Optional<Long> findLastSize() {
        return database.read(handle -> handle.createQuery("""
                        select size from backup_run
                        where problem_en is null order by started desc fetch first 1 rows only
                        """).mapTo(Long.class).findOne());
    }

    private static BackupRun run(ResultSet row, StatementContext context) throws SQLException {
        @Nullable String english = row.getString("problem_en");
        @Nullable String russian = row.getString("problem_ru");
        return new BackupRun(
                row.getObject("started", OffsetDateTime.class).toInstant(),
                row.getObject("finished", OffsetDateTime.class).toInstant(),
                row.getString("node"),
                row.getString("place"),
                row.getLong("size"),
                english == null || russian == null ? null : LocalizedText.of(english, russian));
    }
}
