package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeNameTest {

    @TempDir
    private Path folder;

    @Test
    void aHomeHasOneNameHoweverItIsWritten() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), home);
        assertThat(NodeName.of(home))
                .isEqualTo(NodeName.of(link))
                .isEqualTo(NodeName.of(folder.resolve("home/../home")))
                .startsWith(NodeName.host().substring(0, 1))
                .isNotEqualTo(NodeName.of(folder));
    }

    @Test
    void aLongPathMakesNoLongName() {
        assertThat(NodeName.of(folder.resolve("a".repeat(200)))).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aNodeThatWasKilledInItsTurnTakesItAgainWhenItStarts() {
        LocalDate day = LocalDate.of(2026, 3, 16);
        Database database = TestDatabases.empty(DatabaseKind.H2);
        Clock clock = Clock.systemUTC();
        assertThat(new JdbiJobRepository(database, NodeName.of(folder), clock).take("job", day))
                .isTrue();
        assertThat(new JdbiJobRepository(database, "another", clock).take("job", day))
                .isFalse();
        assertThat(new JdbiJobRepository(database, NodeName.of(folder), clock).take("job", day))
                .isTrue();
    }
}
