package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts how far the fieldwork of studies is. */
final class JdbiProgressRepository {

    /** What has come of the invitations of persons: a sum by state. */
    private static final String COUNTS = """
            count(*) as invited,
            sum(case when state = 'started' then 1 else 0 end) as started,
            sum(case when state = 'completed' then 1 else 0 end) as completed,
            sum(case when state = 'refused' then 1 else 0 end) as refused
            """;

    /**
     * The invitations of persons; of several to one person, in different waves of a study, the one that counts has the first
     * place: one that was completed, else the last.
     */
    private static final String PERSONS = """
            select w.study_id, i.unit_id, i.state, row_number() over (
                partition by w.study_id, i.person_id
                order by case when i.state = 'completed' then 0 else 1 end, w.number desc) as place
            from invitation_now i join wave w on w.id = i.wave_id
            where i.person_id is not null and i.state <> 'revoked'
            """;

    private final Database database;

    JdbiProgressRepository(Database database) {
        this.database = database;
    }

    /** The persons of each unit by what has come of their invitations; of whoever was invited more than once, the one that counts. */
    List<Progress.OfUnit> countUnits(UUID studyId) {
        return database.read(handle -> handle.createQuery("""
                        select unit_id, %s from (%s and w.study_id = :study) latest
                        where place = 1 group by unit_id
                        """.formatted(COUNTS, PERSONS))
                .bind("study", studyId)
                .map(JdbiProgressRepository::unit)
                .list());
    }

    private static Progress.OfUnit unit(ResultSet row, StatementContext context) throws SQLException {
        return new Progress.OfUnit(
                row.getObject("unit_id", UUID.class),
                row.getInt("invited"),
                row.getInt("started"),
                row.getInt("completed"),
                row.getInt("refused"));
    }

    /** The sums of every study, at once; persons and responses are counted as for one study. */
    Map<UUID, Progress.Totals> countStudies() {
        return database.read(handle -> handle.createQuery("""
                        select s.id, p.invited, p.started, p.completed, p.refused, r.responses, a.answered
                        from study s
                        left join (
                            select study_id, %s from (%s) latest
                            where place = 1 group by study_id) p on p.study_id = s.id
                        left join (
                            select study_id, count(*) as responses from response
                            group by study_id) r on r.study_id = s.id
                        left join (
                            select w.study_id, count(*) as answered
                            from invitation_now i join wave w on w.id = i.wave_id
                            where i.person_id is not null and i.state = 'completed'
                            group by w.study_id) a on a.study_id = s.id
                        """.formatted(COUNTS, PERSONS))
                .reduceRows(new HashMap<>(), (totals, row) -> {
                    totals.put(row.getColumn("id", UUID.class), totals(row));
                    return totals;
                }));
    }

    private static Progress.Totals totals(RowView row) {
        int byOpenLinks = count(row, "responses") - count(row, "answered");
        return new Progress.Totals(
                count(row, "invited"),
                count(row, "started"),
                count(row, "completed"),
                count(row, "refused"),
                Math.max(byOpenLinks, 0));
    }

    /** A study without guests or responses has no number there. */
    private static int count(RowView row, String column) {
        Integer count = row.getColumn(column, Integer.class);
        return count == null ? 0 : count;
    }

    List<Progress.OfDay> countDays(UUID studyId) {
        return database.read(handle -> handle.createQuery("""
                        select submitted_on, mode, count(*) as completed from response
                        where study_id = :study group by submitted_on, mode order by submitted_on, mode
                        """)
                .bind("study", studyId)
                .map(JdbiProgressRepository::day)
                .list());
    }

    private static Progress.OfDay day(ResultSet row, StatementContext context) throws SQLException {
        return new Progress.OfDay(
                row.getObject("submitted_on", LocalDate.class),
                Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                row.getInt("completed"));
    }

    /** How many personal invitations of the study were answered; each of them has one response. */
    int countAnsweredInvitations(UUID studyId) {
        return database.read(handle ->
                handle.createQuery("""
                        select count(*) from invitation_now i join wave w on w.id = i.wave_id
                        where w.study_id = :study and i.person_id is not null and i.state = 'completed'
                        """).bind("study", studyId).mapTo(int.class).one());
    }
}
