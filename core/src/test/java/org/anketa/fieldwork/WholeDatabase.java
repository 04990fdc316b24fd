package org.anketa.fieldwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;

/**
 * Every row of every table with every column, those that a database keeps of its own included: the order of rows in H2; row
 * versions, their place and who has locked them in PostgreSQL.
 */
record WholeDatabase(Map<String, List<Map<String, Object>>> tables) {

    // A response locks what it refers to; all responses of a study refer to the same rows.
    private static final Set<String> REFERRED_TO = Set.of("study", "wave", "form_version");

    static WholeDatabase of(Database database) {
        boolean postgresql = database.address().kind() == DatabaseKind.POSTGRESQL;
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        database.read(handle -> {
            List<String> names = handle.createQuery("""
                            select table_name from information_schema.tables
                            where table_schema = 'public' and table_type = 'BASE TABLE'
                            and table_name <> 'flyway_schema_history'
                            """).mapTo(String.class).list();
            for (String name : names) {
                String own = postgresql
                        ? "xmin::text as row_version, ctid::text as row_place"
                                + (REFERRED_TO.contains(name) ? "" : ", xmax::text as row_lock")
                        : "_rowid_ as row_place";
                tables.put(
                        name,
                        handle.createQuery("select " + own + ", t.* from " + name + " t")
                                .mapToMap()
                                .list());
            }
            return names;
        });
        return new WholeDatabase(tables);
    }

    /** The rows that are in the other and not in this, by table. */
    Map<String, List<Map<String, Object>>> added(WholeDatabase later) {
        Map<String, List<Map<String, Object>>> added = new LinkedHashMap<>();
        later.tables.forEach((name, rows) -> {
            List<Map<String, Object>> fresh = new ArrayList<>(rows);
            fresh.removeAll(tables.getOrDefault(name, List.of()));
            if (!fresh.isEmpty()) {
                added.put(name, fresh);
            }
        });
        return added;
    }

    /** The tables with rows that have the value, whole or in a text. */
    List<String> tablesWith(Object value) {
        return tables.entrySet().stream()
                .filter(table -> table.getValue().stream()
                        .flatMap(row -> row.values().stream())
                        .filter(Objects::nonNull)
                        .anyMatch(known -> known.toString().contains(value.toString())))
                .map(Map.Entry::getKey)
                .toList();
    }

    Stream<Object> values() {
        return tables.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull);
    }
}
