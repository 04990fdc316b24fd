package org.anketa.jdbc.backup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format the version of the form of backups
 * @param schema the version of the tables
 * @param product the version of the program that made it
 * @param taken the moment whose data it has, as ISO 8601 writes it
 * @param database the kind of database that the data come from
 * @param tables each after those that it refers to
 */
public record Manifest(
        int format, String schema, String product, String taken, String database, List<TableEntry> tables) {

    /** The form of backups that this program writes, and the newest that it reads. */
    static final int FORMAT = 1;

    /** The name of its own entry. */
    static final String NAME = "manifest.json";

    /**
     * A table of the backup.
     *
     * @param bytes the length of its lines, their ends included
     * @param sha256 see {@link RowSum}
     */
    public record TableEntry(String name, List<ColumnEntry> columns, long rows, long bytes, String sha256) {

        public TableEntry {
            columns = List.copyOf(columns);
        }

        /** The name of the entry with its rows. */
        String file() {
            return "tables/" + name + ".jsonl";
        }
    }

    /** A column: its name, and the {@link org.anketa.jdbc.ColumnType#id} of its type. */
    public record ColumnEntry(String name, String type) {}

    public Manifest {
        tables = List.copyOf(tables);
    }

    @JsonIgnore
    public Instant moment() {
        return Instant.parse(taken);
    }

    /** The number of rows of all tables. */
    @JsonIgnore
    public long rows() {
        return tables.stream().mapToLong(TableEntry::rows).sum();
    }

    /** The number of rows of one table; 0 where there is no such table. */
    public long rowsOf(String table) {
        return tables.stream()
                .filter(entry -> entry.name().equals(table))
                .mapToLong(TableEntry::rows)
                .sum();
    }
}
