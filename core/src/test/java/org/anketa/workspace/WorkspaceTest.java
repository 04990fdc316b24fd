package org.anketa.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.junit.jupiter.api.Test;

@BothDatabases
class WorkspaceTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final UUID SUBJECT = UUID.randomUUID();

    private final Database database;
    private final Workspace workspace;

    WorkspaceTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
        workspace = at(NOW).of("session of Anna");
    }

    private Workspaces at(Instant moment) {
        return new Workspaces(database, Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static Piece piece(String content) {
        return new Piece(UUID.randomUUID(), "letter", SUBJECT, content, NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void givesBackWhatWasKeptWhoeverAsksWithTheSameSession() {
        Piece letter = piece("Письмо: 4kx9…");
        workspace.keep(letter);
        assertThat(at(NOW).of("session of Anna").find("letter", letter.id())).contains(letter);
        assertThat(at(NOW).of("session of Boris").find("letter", letter.id())).isEmpty();
        assertThat(workspace.find("plan", letter.id())).isEmpty();
    }

    @Test
    void keepsTheLatestOfOneId() {
        Piece first = piece("first");
        workspace.keep(first);
        workspace.keep(new Piece(first.id(), first.kind(), SUBJECT, "second", first.until()));
        assertThat(workspace.list("letter", SUBJECT)).extracting(Piece::content).containsExactly("second");
    }

    @Test
    void forgetsInTime() {
        Piece letter = piece("letter");
        workspace.keep(letter);
        Workspaces later = at(NOW.plus(Duration.ofHours(1)));
        assertThat(later.of("session of Anna").find("letter", letter.id())).isEmpty();
        later.of("session of Boris").keep(new Piece(UUID.randomUUID(), "x", SUBJECT, "", NOW.plusSeconds(9_999)));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void keepsOnlySoManyOfOneUser() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < Workspace.MOST + 3; i++) {
            Piece piece = piece("letter " + i);
            pieces.add(piece);
            at(NOW.plusSeconds(i)).of("session of Anna").keep(piece);
        }
        assertThat(rows()).isEqualTo(Workspace.MOST);
        assertThat(workspace.find("letter", pieces.get(2).id())).isEmpty();
        assertThat(workspace.find("letter", pieces.get(3).id())).isPresent();
    }

    @Test
    void onlyOneTakesAPieceOut() throws Exception {
        Piece plan = piece("plan");
        workspace.keep(plan);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> takers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            takers.add(pool.submit(() -> workspace.take("letter", plan.id()).isPresent()));
        }
        int taken = 0;
        for (Future<Boolean> taker : takers) {
            taken += taker.get() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(taken).isEqualTo(1);
        assertThat(workspace.find("letter", plan.id())).isEmpty();
    }

    @Test
    void nothingInTheDatabaseTellsWhatWasKept() {
        workspace.keep(piece("token 4kx9"));
        List<String> all = database.read(handle -> handle.createQuery("select content from work_piece")
                .mapTo(String.class)
                .list());
        assertThat(all).singleElement().asString().doesNotContain("4kx9");
    }

    @Test
    void takesMegabytes() {
        Piece large = piece("x".repeat(5_000_000) + UUID.randomUUID());
        workspace.keep(large);
        assertThat(workspace.find("letter", large.id())).contains(large);
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("select count(*) from work_piece")
                .mapTo(Integer.class)
                .one());
    }
}
