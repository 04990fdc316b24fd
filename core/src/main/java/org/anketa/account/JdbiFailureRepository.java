package org.anketa.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Wrong passwords, counted, in the database: a restart forgives nobody. */
final class JdbiFailureRepository {

    private final Database database;

    JdbiFailureRepository(Database database) {
        this.database = database;
    }

    /**
     * Changes tallies, one caller at a time.
     *
     * @param change from what is kept of the counters to what shall be; if it throws, nothing changes
     */
    void change(Collection<String> counters, UnaryOperator<Map<String, Tally>> change) {
        // Always in the same order, so that two callers never wait for each other.
        List<String> ordered = counters.stream().sorted().toList();
        database.writeSoon(handle -> {
            insertAbsent(handle, ordered);
            save(handle, change.apply(lock(handle, ordered)));
            return ordered.size();
        });
    }

    private static void insertAbsent(Handle handle, List<String> counters) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into sign_in_failures (counter, amount, counted) values (:counter, 0, :counted)
                on conflict do nothing
                """);
        for (String counter : counters) {
            batch.bind("counter", counter).bind("counted", Instant.EPOCH).add();
        }
        batch.execute();
    }

    private static Map<String, Tally> lock(Handle handle, List<String> counters) {
        Map<String, Tally> tallies = new TreeMap<>();
        handle.createQuery("""
                        select counter, amount, counted from sign_in_failures
                        where counter in (<counters>) order by counter for update
                        """)
                .bindList("counters", counters)
                .map((row, context) -> Map.entry(
                        row.getString("counter"),
                        new Tally(
                                row.getDouble("amount"),
                                row.getObject("counted", OffsetDateTime.class).toInstant())))
                .forEach(entry -> tallies.put(entry.getKey(), entry.getValue()));
        return tallies;
    }

    private static void save(Handle handle, Map<String, Tally> tallies) {
        PreparedBatch batch = handle.prepareBatch("""
                update sign_in_failures set amount = :amount, counted = :counted where counter = :counter
                """);
        tallies.forEach((counter, tally) -> batch.bind("counter", counter)
                .bind("amount", tally.amount())
                .bind("counted", tally.counted())
                .add());
        batch.execute();
    }

    void deleteBefore(Instant moment) {
        database.writeSoon(handle -> handle.createUpdate("delete from sign_in_failures where counted < :moment")
                .bind("moment", moment)
                .execute());
    }
}
