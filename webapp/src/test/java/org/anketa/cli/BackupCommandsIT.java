package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anketa.running.StudySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup of a home that a server has open. */
class BackupCommandsIT {

    /** Employees' and residents' of the demo together. */
    private static final String RESPONSES = "207 responses";

    @TempDir
    private Path folder;

    private CommandRun run(String... arguments) {
        return new CommandRun.Runner(folder).run(arguments);
    }

    @Test
    void aServerThatRunsHandsTheDataOutAndKeepsThemFromBeingReplaced() throws Exception {
        String file = folder.resolve("a.zip").toString();
        Path home = folder.resolve("home");
        try (StudySite site = StudySite.start(home)) {
            CommandRun saved = run("backup", file, "--home", home.toString());
            assertThat(saved.err()).isEmpty();
            assertThat(saved.exit()).isZero();
            assertThat(saved.out()).contains(RESPONSES);
            CommandRun refused = run("restore", file, "--home", home.toString());
            assertThat(refused.exit()).isOne();
            assertThat(refused.err()).contains("Another process has the database");
            assertThat(site.get("/audit").body()).contains("Took a backup along");
        }
        Path other = folder.resolve("other");
        assertThat(run("restore", file, "--home", other.toString()).exit()).isZero();
        assertThat(run("backup", folder.resolve("b.zip").toString(), "--home", other.toString())
                        .out())
                .contains(RESPONSES);
    }
}
