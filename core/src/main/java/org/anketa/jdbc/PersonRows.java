package org.anketa.jdbc;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/**
 * Rows about a person that go with the person, table by table.
 *
 * @param tables in the order in which they are emptied
 */
public record PersonRows(List<OfTable> tables) implements PersonTraces {

    /**
     * Rows of one table.
     *
     * @param kind a word for what they are; empty if they say nothing by themselves
     * @param condition which rows, with {@code :person} for the id
     */
    public record OfTable(String kind, String table, String condition) {}

    public PersonRows {
        tables = List.copyOf(tables);
    }

    @Override
    public Map<String, Integer> count(Handle handle, UUID personId) {
        return sum(rows -> handle.createQuery("select count(*) from " + rows.table + " where " + rows.condition)
                .bind("person", personId)
                .mapTo(int.class)
                .one());
    }

    @Override
    public Map<String, Integer> remove(Handle handle, UUID personId) {
        return sum(rows -> handle.createUpdate("delete from " + rows.table + " where " + rows.condition)
                .bind("person", personId)
                .execute());
    }

    private Map<String, Integer> sum(ToIntFunction<OfTable> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        for (OfTable table : tables) {
            int count = rows.applyAsInt(table);
            if (!table.kind.isEmpty()) {
                counts.merge(table.kind, count, Integer::sum);
            }
        }
        return counts;
    }
}
