package org.anketa.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.audit.AuditTraces;
import org.anketa.form.Answer;
import org.anketa.form.Place;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.jdbc.backup.BackupFile;
import org.anketa.jdbc.backup.BackupWriter;
import org.anketa.jdbc.backup.Restore;
import org.anketa.people.erasure.ErasureAct;
import org.anketa.people.erasure.ErasureJournal;
import org.anketa.people.erasure.Erasures;
import org.anketa.shared.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing somebody who has taken part. */
@BothDatabases
class ErasureTest {

    private static final String NAME = "Zinaida Erasable";

    @TempDir
    private Path folder;

    private final DatabaseKind kind;
    private final FieldworkFixtures fixtures;

    ErasureTest(DatabaseKind kind) {
        this.kind = kind;
        this.fixtures = new FieldworkFixtures(TestDatabases.empty(kind));
    }

    private Erasures erasures(Database database) {
        return new Erasures(
                database,
                List.of(FieldworkTraces.ofPersons(), AuditTraces.ofPersons()),
                new ErasureJournal(folder),
                fixtures.clock);
    }

    @Test
    void anActOfAnotherNodeComesIntoTheJournalBesideTheOwnBackups() throws Exception {
        Taken taken = new Taken(this);
        Path own = folder.resolve("own");
        Erasures here = new Erasures(
                fixtures.database,
                List.of(FieldworkTraces.ofPersons(), AuditTraces.ofPersons()),
                new ErasureJournal(own),
                fixtures.clock);
        ErasureAct first = erasures(fixtures.database).erase(taken.person, "ann");
        here.keepBesideBackups();
        ErasureAct second = erasures(fixtures.database).erase(taken.other, "ann");
        here.keepBesideBackups();
        Path journal = own.resolve(ErasureJournal.NAME);
        assertThat(ErasureJournal.read(journal)).containsExactly(first, second);
        Files.delete(journal);
        here.keepBesideBackups();
        assertThat(ErasureJournal.read(journal)).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void thatAnActIsNotBesideTheBackupsIsToldUntilItIs() throws Exception {
        Taken taken = new Taken(this);
        Path blocked = Files.createDirectory(folder.resolve(ErasureJournal.NAME));
        Erasures erasures = erasures(fixtures.database);
        ErasureAct act = erasures.erase(taken.person, "ann");
        assertThat(erasures.findProblem())
                .hasValueSatisfying(problem ->
                        assertThat(problem.in(Locale.ENGLISH)).contains("could not be written", blocked.toString()));
        Files.delete(blocked);
        erasures.keepBesideBackups();
        assertThat(erasures.findProblem()).isEmpty();
        assertThat(ErasureJournal.read(blocked)).containsExactly(act);
    }

    private void submit(Study study, UUID person) {
        String token = fixtures.links
                .invite(fixtures.waveOf(study), List.of(person))
                .get(0)
                .token();
        Draft draft = fixtures.answering.getDraft(token, FieldworkFixtures.RUSSIAN);
        Draft saved = fixtures.answering.save(
                token,
                FieldworkFixtures.change(draft, "{'reads': 'yes', 'what': 'the secret of Zinaida', 'agree': 'yes'}"));
        fixtures.answering.submit(token, saved.responseId());
    }

    private void begin(Study study, UUID person) {
        String token = fixtures.links
                .invite(fixtures.waveOf(study), List.of(person))
                .get(0)
                .token();
        Draft draft = fixtures.answering.getDraft(token, FieldworkFixtures.RUSSIAN);
        fixtures.answering.save(token, FieldworkFixtures.change(draft, "{'reads': 'no'}"));
    }

    private static final class Taken {
        private final UUID unit;
        private final UUID person;
        private final UUID other;
        private final Study named;
        private final Study pseudonymous;
        private final Study anonymous;

        Taken(ErasureTest test) {
            FieldworkFixtures fixtures = test.fixtures;
            unit = fixtures.unit("Finance");
            person = fixtures.person(unit, NAME);
            other = fixtures.person(unit, "Ann");
            named = fixtures.openStudy(Regime.NAMED);
            pseudonymous = fixtures.openStudy(Regime.PSEUDONYMOUS);
            anonymous = fixtures.openStudy(Regime.ANONYMOUS);
            for (Study study : List.of(named, pseudonymous, anonymous)) {
                test.submit(study, person);
                test.submit(study, other);
            }
            test.begin(fixtures.openStudy(Regime.NAMED), person);
        }
    }

    @Test
    void nothingIsLeftOfThePersonButTheAct() throws Exception {
        Taken taken = new Taken(this);
        UUID response = fixtures.responses.listResponses(taken.named.id(), 0, 10).stream()
                .filter(each -> taken.person.equals(each.personId()))
                .findFirst()
                .orElseThrow()
                .id();
        fixtures.responses.correct(response, Place.of("what"), Answer.of("another secret"), "typo", "ann");
        AuditLog audit = new AuditLog(fixtures.database, fixtures.clock);
        audit.record("ann", AuditAction.PERSON_CHANGED, NAME);
        audit.record("ann", AuditAction.PERSON_CHANGED, NAME + "ova");
        String before = fixtures.responses.revision(taken.pseudonymous.id());

        Erasures erasures = erasures(fixtures.database);
        Map<String, Integer> preview = erasures.preview(taken.person);
        ErasureAct act = erasures.erase(taken.person, "ann");

        assertThat(act.removed())
                .isEqualTo(preview)
                .containsEntry("responses", 2)
                .containsEntry("corrections", 1)
                .containsEntry("invitations", 4)
                .containsEntry("drafts", 1)
                .containsEntry("consents", 1)
                .containsEntry("entries", 1)
                .containsEntry("person", 1);
        WholeDatabase left = WholeDatabase.of(fixtures.database);
        assertThat(left.tablesWith(taken.person)).containsExactly("erasure");
        assertThat(left.tablesWith(NAME)).containsExactly("audit_entry");
        assertThat(left.tablesWith(response)).isEmpty();
        assertThat(left.tablesWith("another secret")).isEmpty();
        assertThat(fixtures.responses.count(taken.anonymous.id())).isEqualTo(2);
        assertThat(fixtures.responses.count(taken.named.id())).isOne();
        assertThat(fixtures.responses.revision(taken.pseudonymous.id())).isNotEqualTo(before);
        assertThat(audit.listEntries(0, 10)).extracting("subject").containsExactlyInAnyOrder("—", NAME + "ova");
        assertThat(ErasureJournal.read(folder.resolve(ErasureJournal.NAME))).containsExactly(act);
        assertThat(erasures.getAct(act.id())).isEqualTo(act);
        assertThatThrownBy(() -> erasures.erase(taken.person, "ann")).isInstanceOf(NotFound.class);
    }

    @Test
    void actsAreChained() {
        Erasures erasures = erasures(fixtures.database);
        UUID unit = fixtures.unit("Finance");
        for (UUID person : fixtures.persons(unit, 3)) {
            erasures.erase(person, "ann");
            fixtures.clock.advance(Duration.ofSeconds(1));
        }
        List<ErasureAct> acts = erasures.listActs();
        assertThat(acts).hasSize(3);
        assertThat(Erasures.findBroken(acts)).isEmpty();
        fixtures.database.write(handle -> handle.createUpdate("delete from erasure where id = :id")
                .bind("id", acts.get(1).id())
                .execute());
        assertThat(Erasures.findBroken(erasures.listActs()))
                .containsExactly(acts.get(0).id());
    }

    @Test
    void whoWasErasedStaysErasedWhenAnOlderBackupIsRestored() throws Exception {
        Taken taken = new Taken(this);
        Path file = folder.resolve("older.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(fixtures.database, "1.0").write(Instant.now(), out);
        }
        ErasureAct act = erasures(fixtures.database).erase(taken.person, "ann");
        try (Database restored = Database.connect(TestDatabases.fresh(kind));
                BackupFile backup = BackupFile.open(file)) {
            new Restore(restored).run(backup, last -> {
                assertThat(WholeDatabase.of(last).tablesWith(NAME)).isNotEmpty();
                try {
                    assertThat(erasures(last).repeat(ErasureJournal.read(folder.resolve(ErasureJournal.NAME))))
                            .isOne();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            WholeDatabase left = WholeDatabase.of(restored);
            assertThat(left.tablesWith(NAME)).isEmpty();
            assertThat(left.tablesWith(taken.person)).containsExactly("erasure");
            assertThat(erasures(restored).listActs()).containsExactly(act);
            assertThat(new FieldworkFixtures(restored).responses.count(taken.named.id()))
                    .isOne();
        }
    }
}
