package org.anketa.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureJournalTest {

    private static final ErasureAct FIRST = act("");
    private static final ErasureAct SECOND = act(FIRST.seal());

    @TempDir
    private Path home;

    private static ErasureAct act(String previous) {
        return ErasureAct.seal(
                UUID.randomUUID(),
                Instant.parse("2026-03-16T09:30:00.123456789Z"),
                "Анна \"A\"",
                Map.of("responses", 2, "person", 1),
                previous);
    }

    private Path file() {
        return home.resolve("backups").resolve(ErasureJournal.NAME);
    }

    private ErasureJournal journal() {
        return new ErasureJournal(home.resolve("backups"));
    }

    @Test
    void actsAreReadAsTheyWereWrittenEachOnce() throws IOException {
        journal().keep(List.of(FIRST));
        journal().keep(List.of(SECOND, FIRST));
        assertThat(ErasureJournal.read(file())).containsExactly(FIRST, SECOND);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aLineThatAStopCutOffIsPassedOverAndWrittenAgain() throws IOException {
        journal().keep(List.of(FIRST, SECOND));
        String whole = Files.readString(file());
        for (int length = whole.indexOf('\n') + 2; length < whole.length() - 1; length += 7) {
            Files.writeString(file(), whole.substring(0, length));
            assertThat(ErasureJournal.read(file())).containsExactly(FIRST);
            journal().keep(List.of(FIRST, SECOND));
            assertThat(ErasureJournal.read(file())).containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void anActThatWasChangedIsRefused() throws IOException {
        journal().keep(List.of(FIRST, SECOND));
        Files.writeString(file(), Files.readString(file()).replace("\"responses\":2", "\"responses\":1"));
        assertThatThrownBy(() -> ErasureJournal.read(file()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Line 1");
    }

    @Test
    void aBrokenLineIsReportedAndKeepsNoLaterActOut() throws IOException {
        journal().keep(List.of(FIRST));
        Files.writeString(file(), Files.readString(file()).replace("\"responses\":2", "\"responses\":1"));
        assertThatThrownBy(() -> journal().keep(List.of(FIRST, SECOND)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Line 1")
                .hasMessageContaining("delete that line");
        List<String> lines = Files.readAllLines(file());
        assertThat(lines).hasSize(3);
        Files.write(file(), lines.subList(1, 3));
        journal().keep(List.of(FIRST, SECOND));
        assertThat(ErasureJournal.read(file())).containsExactly(FIRST, SECOND);
    }

    @Test
    void thoseWhoShareAFileOverwriteNothing() throws Exception {
        List<ErasureAct> acts = Stream.generate(() -> act("")).limit(200).toList();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> keeping = acts.stream()
                    .<Callable<Boolean>>map(act -> () -> {
                        journal().keep(List.of(act));
                        return true;
                    })
                    .toList();
            for (Future<Boolean> kept : nodes.invokeAll(keeping)) {
                assertThat(kept.get()).isTrue();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(ErasureJournal.read(file())).containsExactlyInAnyOrderElementsOf(acts);
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path other = Files.writeString(home.resolve("letter.txt"), "Dear colleague");
        assertThatThrownBy(() -> ErasureJournal.read(other)).isInstanceOf(Refusal.class);
    }

    @Test
    void anActThatIsMissingOrChangedIsNoticed() {
        ErasureAct third = act(SECOND.seal());
        assertThat(Erasures.findBroken(List.of(third, SECOND, FIRST))).isEmpty();
        assertThat(Erasures.findBroken(List.of(third, FIRST))).containsExactly(third.id());
        ErasureAct changed = new ErasureAct(
                SECOND.id(),
                SECOND.personId(),
                SECOND.at(),
                "nobody",
                SECOND.removed(),
                SECOND.previous(),
                SECOND.seal());
        assertThat(Erasures.findBroken(List.of(third, changed, FIRST))).containsExactly(changed.id());
    }
}
