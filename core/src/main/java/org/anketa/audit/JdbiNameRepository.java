package org.anketa.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.jdbc.PersonTraces;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Takes the names of persons out of the log. A namesake's entries lose the name too: the log knows no more than it. */
final class JdbiNameRepository implements PersonTraces {

    private static final String KIND = "entries";

    /** Stands in the place of a name. */
    private static final String GONE = "—";

    private record Entry(UUID id, String subject) {}

    @Override
    public Map<String, Integer> count(Handle handle, UUID personId) {
        return Map.of(KIND, list(handle, personId).size());
    }

    @Override
    public Map<String, Integer> remove(Handle handle, UUID personId) {
        List<Entry> entries = list(handle, personId);
        if (!entries.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("update audit_entry set subject = :subject where id = :id");
            entries.forEach(entry -> batch.bind("id", entry.id())
                    .bind("subject", entry.subject())
                    .add());
            batch.execute();
        }
        return Map.of(KIND, entries.size());
    }

    /** The entries with the name, as they are without it. */
    private static List<Entry> list(Handle handle, UUID personId) {
        String name = handle.createQuery("select name from person where id = :person")
                .bind("person", personId)
                .mapTo(String.class)
                .one();
        UnaryOperator<String> without = without(name);
        return handle
                .createQuery("select id, subject from audit_entry where position(:name in subject) > 0")
                .bind("name", name)
                .map((row, context) -> new Entry(row.getObject("id", UUID.class), row.getString("subject")))
                .stream()
                .filter(entry -> !without.apply(entry.subject()).equals(entry.subject()))
                .map(entry -> new Entry(entry.id(), without.apply(entry.subject())))
                .toList();
    }

    /** Whole words only: who is called Ann is not in every "Anna". */
    private static UnaryOperator<String> without(String name) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
        return subject -> whole.matcher(subject).replaceAll(Matcher.quoteReplacement(GONE));
    }
}
