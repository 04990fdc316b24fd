package org.anketa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Message;
import org.junit.jupiter.api.Test;

@BothDatabases
class AuditLogTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Database database;

    AuditLogTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
    }

    private AuditLog at(Instant moment) {
        return new AuditLog(database, Clock.fixed(moment, ZoneOffset.UTC));
    }

    @Test
    void tellsTheNewestFirst() {
        at(NOON).record("olga", AuditAction.STUDY_CREATED, "Needs");
        at(NOON.plus(Duration.ofMinutes(1))).record("olga", AuditAction.STUDY_OPENED, "Needs");
        AuditLog log = at(NOON);
        assertThat(log.listEntries(0, 10))
                .containsExactly(
                        new AuditEntry(NOON.plus(Duration.ofMinutes(1)), "olga", AuditAction.STUDY_OPENED, "Needs"),
                        new AuditEntry(NOON, "olga", AuditAction.STUDY_CREATED, "Needs"));
        assertThat(log.listEntries(1, 10)).hasSize(1);
        assertThat(log.listEntries(0, 1)).hasSize(1);
        assertThat(log.count()).isEqualTo(2);
    }

    @Test
    void cutsAVeryLongSubjectInsteadOfLosingTheEntry() {
        at(NOON).record("olga", AuditAction.LIST_CHANGED, "я".repeat(5_000));
        assertThat(at(NOON).listEntries(0, 1).get(0).subject()).hasSize(1_000);
    }

    @Test
    void everyActionHasItsWordsInBothLanguages() {
        assertThat(List.of(AuditAction.values()))
                .extracting(AuditAction::label)
                .allSatisfy(
                        label -> assertThat(((Message) label).isTranslated()).isTrue());
    }
}
