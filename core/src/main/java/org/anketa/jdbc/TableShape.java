package org.anketa.jdbc;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultSetException;

/**
 * A table as the database describes it.
 *
 * @param columns in their order
 * @param key the columns of the primary key
 * @param refersTo the other tables that must have their rows first
 * @param ownReferences columns that refer to another row of the same table
 */
public record TableShape(
        String name, List<Column> columns, List<String> key, Set<String> refersTo, List<String> ownReferences) {

    /** One of its columns. */
    public record Column(String name, ColumnType type) {}

    public TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        refersTo = Set.copyOf(refersTo);
        ownReferences = List.copyOf(ownReferences);
    }

    /** The names of all tables, views not among them. */
    public static List<String> listNames(Handle handle) {
        return named(handle, "BASE TABLE");
    }

    static List<String> listViews(Handle handle) {
        return named(handle, "VIEW");
    }

    private static List<String> named(Handle handle, String type) {
        return handle.createQuery("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema and table_type = :type order by table_name
                        """).bind("type", type).mapTo(String.class).list();
    }

    /** All tables, each after those that it refers to. */
    public static List<TableShape> listAll(Handle handle) {
        Map<String, List<Column>> columns = columns(handle);
        List<TableShape> shapes = new ArrayList<>();
        try {
            DatabaseMetaData about = handle.getConnection().getMetaData();
            String schema = handle.getConnection().getSchema();
            for (String name : listNames(handle)) {
                shapes.add(shape(about, schema, name, columns.getOrDefault(name, List.of())));
            }
        } catch (SQLException failure) {
            throw new ResultSetException("The tables can't be described", failure, null);
        }
        return ordered(shapes);
    }

    private static Map<String, List<Column>> columns(Handle handle) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        handle.createQuery("""
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = current_schema and table_name <> :history
                        order by table_name, ordinal_position
                        """)
                .bind("history", Schema.HISTORY)
                .map((row, context) -> Map.entry(
                        row.getString("table_name"), column(row.getString("column_name"), row.getString("data_type"))))
                .forEach(found -> columns.computeIfAbsent(found.getKey(), table -> new ArrayList<>())
                        .add(found.getValue()));
        return columns;
    }

    private static Column column(String name, String type) {
        return new Column(
                name,
                ColumnType.find(type)
                        .orElseThrow(() -> new IllegalStateException(
                                "Backups don't know the type " + type + " of the column " + name)));
    }

    private static TableShape shape(DatabaseMetaData about, String schema, String name, List<Column> columns)
            throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet row = about.getPrimaryKeys(null, schema, name)) {
            while (row.next()) {
                key.add(row.getString("COLUMN_NAME"));
            }
        }
        Set<String> refersTo = new LinkedHashSet<>();
        List<String> own = new ArrayList<>();
        try (ResultSet row = about.getImportedKeys(null, schema, name)) {
            while (row.next()) {
                String other = row.getString("PKTABLE_NAME");
                if (other.equals(name)) {
                    own.add(row.getString("FKCOLUMN_NAME"));
                } else {
                    refersTo.add(other);
                }
            }
        }
        return new TableShape(name, columns, key, refersTo, own);
    }

    private static List<TableShape> ordered(List<TableShape> shapes) {
        List<TableShape> ordered = new ArrayList<>();
        Set<String> placed = new LinkedHashSet<>();
        while (ordered.size() < shapes.size()) {
            int before = ordered.size();
            for (TableShape shape : shapes) {
                if (placed.containsAll(shape.refersTo) && placed.add(shape.name)) {
                    ordered.add(shape);
                }
            }
            if (ordered.size() == before) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
        }
        return ordered;
    }

    /** Whether it has any row. */
    public boolean hasRows(Handle handle) {
        return handle.createQuery("select 1 from " + quoted(name) + " fetch first 1 rows only")
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** A name as a statement takes it, be it a word of the language or not. */
    public static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
