package org.anketa.people.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.PersonRows;
import org.anketa.jdbc.PersonTraces;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Erases persons in the database, and keeps the acts. */
final class JdbiErasureRepository {

    private static final String SELECT = "select id, person_id, at, erased_by, removed, previous, seal from erasure ";

    private static final PersonRows OWN = new PersonRows(List.of(
            new PersonRows.OfTable("consents", "consent", "person_id = :person"),
            new PersonRows.OfTable("person", "person", "id = :person")));

    private final Database database;
    private final List<PersonTraces> traces = new ArrayList<>();

    /** @param others what other parts keep about persons; the person's own row goes last */
    JdbiErasureRepository(Database database, List<PersonTraces> others) {
        this.database = database;
        traces.addAll(others);
        traces.add(OWN);
    }

    /** What would go; nothing if there is no such person. */
    Map<String, Integer> count(UUID personId) {
        return database.read(handle -> {
            Map<String, Integer> counts = new TreeMap<>();
            if (exists(handle, personId)) {
                traces.forEach(trace -> counts.putAll(trace.count(handle, personId)));
            }
            return counts;
        });
    }

    private static boolean exists(Handle handle, UUID personId) {
        return handle.createQuery("select 1 from person where id = :person")
                .bind("person", personId)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** Erases the person and keeps the act; nothing if there is no such person. */
    Optional<ErasureAct> erase(UUID personId, Instant at, String by) {
        return database.write(handle -> {
            if (!exists(handle, personId)) {
                return Optional.empty();
            }
            String previous = handle.createQuery(
                            "select seal from erasure order by at desc, id fetch first 1 rows only")
                    .mapTo(String.class)
                    .findOne()
                    .orElse("");
            ErasureAct act = ErasureAct.seal(personId, at, by, remove(handle, personId), previous);
            add(handle, act);
            return Optional.of(act);
        });
    }

    private Map<String, Integer> remove(Handle handle, UUID personId) {
        Map<String, Integer> removed = new TreeMap<>();
        traces.forEach(trace -> removed.putAll(trace.remove(handle, personId)));
        return removed;
    }

    private static void add(Handle handle, ErasureAct act) {
        handle.createUpdate("""
                        insert into erasure (id, person_id, at, erased_by, removed, previous, seal)
                        values (:id, :person, :at, :by, :removed, :previous, :seal)
                        """)
                .bind("id", act.id())
                .bind("person", act.personId())
                .bind("at", act.at())
                .bind("by", act.by())
                .bind("removed", act.removedAsJson())
                .bind("previous", act.previous())
                .bind("seal", act.seal())
                .execute();
    }

    /** Erases those who were erased before and are there again, keeps acts that are not here yet, and says how many were there. */
    int repeat(Collection<ErasureAct> acts) {
        return database.write(handle -> {
            Set<UUID> known = new HashSet<>();
            list(handle).forEach(act -> known.add(act.id()));
            int found = 0;
            for (ErasureAct act : acts) {
                if (exists(handle, act.personId())) {
                    remove(handle, act.personId());
                    found++;
                }
                if (known.add(act.id())) {
                    add(handle, act);
                }
            }
            return found;
        });
    }

    int countActs() {
        return database.read(handle -> handle.createQuery("select count(*) from erasure")
                .mapTo(Integer.class)
                .one());
    }

    /** All acts, the newest first. */
    List<ErasureAct> list() {
        return database.read(JdbiErasureRepository::list);
    }

    private static List<ErasureAct> list(Handle handle) {
        return handle.createQuery(SELECT + "order by at desc, id")
                .map(JdbiErasureRepository::act)
                .list();
    }

    private static ErasureAct act(ResultSet row, StatementContext context) throws SQLException {
        return new ErasureAct(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("erased_by"),
                ErasureAct.removedOf(row.getString("removed")),
                row.getString("previous"),
                row.getString("seal"));
    }
}
