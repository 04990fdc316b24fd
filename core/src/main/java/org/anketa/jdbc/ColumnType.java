package org.anketa.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, whatever the database calls it. Each value has one form in JSON, so that what comes from either
 * database can be compared letter by letter.
 */
public enum ColumnType {
    ID(true, "uuid") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getObject(column, UUID.class);
        }

        @Override
        Object parse(String text) {
            return UUID.fromString(text);
        }
    },
    TEXT(true, "character varying", "text", "character large object") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object parse(String text) {
            return text;
        }
    },
    TRUTH(false, "boolean") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : (Object) value;
        }

        @Override
        Object parse(String text) {
            return switch (text) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException("Neither true nor false");
            };
        }
    },
    WHOLE_NUMBER(false, "smallint", "integer", "bigint") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : (Object) value;
        }

        @Override
        Object parse(String text) {
            return Long.valueOf(text);
        }
    },
    DECIMAL(true, "numeric", "decimal") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        /** Without the zeros that a column's scale adds. */
        @Override
        String text(Object value) {
            return ((BigDecimal) value).stripTrailingZeros().toPlainString();
        }

        @Override
        Object parse(String text) {
            return new BigDecimal(text);
        }
    },
    REAL(true, "double precision", "real") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            double value = row.getDouble(column);
            return row.wasNull() ? null : (Object) value;
        }

        /** Exact, and the same in every version of Java. */
        @Override
        String text(Object value) {
            return Double.toHexString((Double) value);
        }

        @Override
        Object parse(String text) {
            return Double.valueOf(text);
        }
    },
    DAY(true, "date") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        Object parse(String text) {
            return LocalDate.parse(text);
        }
    },
    MOMENT(true, "timestamp with time zone") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getObject(column, OffsetDateTime.class);
        }

        @Override
        String text(Object value) {
            return MICROSECONDS.format(((OffsetDateTime) value).toInstant());
        }

        @Override
        Object parse(String text) {
            return Instant.parse(text).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES(true, "bytea", "binary varying", "binary large object") {
        @Override
        @Nullable
        Object get(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        String text(Object value) {
            return Base64.getEncoder().encodeToString((byte[]) value);
        }

        @Override
        Object parse(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private final boolean quoted;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of makes sets that cannot change.
    private final Set<String> names;

    ColumnType(boolean quoted, String... names) {
        this.quoted = quoted;
        this.names = Set.of(names);
    }

    /** The type that a database calls so. */
    static Optional<ColumnType> find(String databaseName) {
        String name = databaseName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(type -> type.names.contains(name)).findFirst();
    }

    /** How backups write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract @Nullable Object get(ResultSet row, int column) throws SQLException;

    String text(Object value) {
        return value.toString();
    }

    abstract Object parse(String text);

    /** Appends the value of a column of the row the cursor stands on. */
    public void write(ResultSet row, int column, StringBuilder line) throws SQLException {
        Object value = get(row, column);
        if (value == null) {
            line.append("null");
        } else if (quoted) {
            JsonText.append(text(value), line);
        } else {
            line.append(text(value));
        }
    }

    /**
     * The value that JSON says, as a statement can take it.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it is no value of the type
     */
    public @Nullable Object read(JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (!json.isValueNode() || json.isTextual() != quoted) {
            throw new IllegalArgumentException("Not a value of the type " + id());
        }
        return parse(json.asText());
    }
}
