package org.anketa.jdbc.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows whose values are easily lost on the way: in every type of column, null and empty, shortest and longest. */
final class AwkwardData {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "\"quoted\" \\ 'back' \\u0041",
            "tab\tline\nreturn\r feed\f \u0001\u001f\u007f\u0085\u2028\u2029",
            "Ёлка «жёлтая» № 5",
            "😀👩‍👩‍👧‍👦🇷🇺",
            "e\u0301 é \ufeff \ufffd",
            "[1,null,\"x\"]",
            "<b>&amp;</b> :name <name> ${x} ? ??");

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(1, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(9999, 12, 31));

    private static final List<OffsetDateTime> MOMENTS = List.of(
            Instant.EPOCH.atOffset(ZoneOffset.UTC),
            Instant.parse("0001-01-01T00:00:00Z").atOffset(ZoneOffset.UTC),
            Instant.parse("1883-11-18T12:03:58.000001Z").atOffset(ZoneOffset.UTC),
            OffsetDateTime.parse("2026-03-29T01:30:00.123456+05:30"),
            OffsetDateTime.parse("2026-10-25T01:59:59.999999-11:00"),
            Instant.parse("9999-12-31T23:59:59.999999Z").atOffset(ZoneOffset.UTC));

    private final Random random;

    AwkwardData(long seed) {
        random = new Random(seed);
    }

    /** Adds units below each other, persons, an account, a form of many letters, a study and entries of the log. */
    void fill(Database database) {
        database.write(handle -> {
            List<UUID> units = units(handle, 40);
            persons(handle, units, 60);
            log(handle, 200);
            study(handle);
            return handle.execute("insert into user_session select 'hash', id, created, created from account");
        });
    }

    private List<UUID> units(Handle handle, int count) {
        List<UUID> ids = ids(count);
        PreparedBatch batch = handle.prepareBatch("insert into unit values (:id, :en, :ru, :any, null)");
        ids.forEach(id -> batch.bind("id", id)
                .bind("en", textOrNull())
                .bind("ru", textOrNull())
                .bind("any", textOrNull())
                .add());
        batch.execute();
        // The parents are made later than the children, and a unit may be its own child's grandchild's neighbor.
        PreparedBatch parents = handle.prepareBatch("update unit set parent_id = :parent where id = :id");
        for (int i = 0; i + 1 < count; i++) {
            if (random.nextInt(4) > 0) {
                int above = i + 1 + random.nextInt(count - i - 1);
                parents.bind("id", ids.get(i)).bind("parent", ids.get(above)).add();
            }
        }
        parents.execute();
        return ids;
    }

    private void persons(Handle handle, List<UUID> units, int count) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into person values (:id, :unit, :name, :post, :number, '', '', :language, :active, :name)");
        for (int i = 0; i < count; i++) {
            batch.bind("id", id())
                    .bind("unit", pick(units))
                    .bind("name", text())
                    .bind("post", "п".repeat(300))
                    .bind("number", random.nextBoolean() ? null : pick(TEXTS) + i)
                    .bind("language", random.nextBoolean() ? null : "ru")
                    .bind("active", random.nextBoolean())
                    .add();
        }
        batch.execute();
    }

    private void log(Handle handle, int count) {
        PreparedBatch batch = handle.prepareBatch("insert into audit_entry values (:id, :at, :actor, 'x', :subject)");
        for (int i = 0; i < count; i++) {
            batch.bind("id", id())
                    .bind("at", pick(MOMENTS))
                    .bind("actor", text())
                    .bind("subject", text())
                    .add();
        }
        batch.execute();
    }

    private void study(Handle handle) {
        handle.createUpdate("insert into account values (:id, 'Ann', 'ann', 'librarian', 'hash', true, :at)")
                .bind("id", id())
                .bind("at", pick(MOMENTS))
                .execute();
        UUID form = id();
        handle.createUpdate("insert into form_version values (:id, 'h', :definition, '[]', :at)")
                .bind("id", form)
                .bind("definition", "{\"long\": \"" + "длинный 😀 ".repeat(100_000) + "\"}")
                .bind("at", pick(MOMENTS))
                .execute();
        UUID study = id();
        handle.createUpdate("""
                        insert into study (id, title_ru, form_version_id, regime, minimum_cell, state, simulated, created,
                            created_by)
                        values (:id, 'Ё', :form, 'named', -2147483648, 'open', false, :at, 'ann')
                        """)
                .bind("id", study)
                .bind("form", form)
                .bind("at", pick(MOMENTS))
                .execute();
        PreparedBatch waves = handle.prepareBatch("insert into wave values (:id, :study, :number, :opens, :closes)");
        for (int i = 0; i < 20; i++) {
            waves.bind("id", id())
                    .bind("study", study)
                    .bind("number", i == 0 ? Integer.MAX_VALUE : i)
                    .bind("opens", random.nextBoolean() ? null : pick(DAYS))
                    .bind("closes", pick(DAYS))
                    .add();
        }
        waves.execute();
    }

    private List<UUID> ids(int count) {
        return java.util.stream.Stream.generate(this::id).limit(count).toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private @Nullable String textOrNull() {
        return random.nextInt(3) == 0 ? null : text();
    }

    private String text() {
        return pick(TEXTS) + pick(TEXTS);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
