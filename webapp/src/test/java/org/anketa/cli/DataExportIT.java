package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.anketa.running.PackagedCommand;
import org.anketa.running.StudySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The responses of a study as files, while a server has the data open and while none has. */
class DataExportIT {

    private static final int RESPONSES = 143;

    @TempDir
    private Path folder;

    private CommandRun export(Path home, Object study, String file, String... more) {
        return new CommandRun.Runner(folder)
                .run(Stream.concat(
                                Stream.of("data", "export", study.toString(), "--home", home.toString()),
                                Stream.concat(
                                        Stream.of("--out", folder.resolve(file).toString()), Stream.of(more)))
                        .toArray(String[]::new));
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void aServerThatRunsHandsTheDataOut() throws IOException {
        Path home = folder.resolve("home");
        String employees;
        try (StudySite site = StudySite.start(home)) {
            employees = site.employees().toString();
            String codebook = folder.resolve("meanings.csv").toString();
            assertThat(export(home, employees, "served.csv", "--codebook", codebook))
                    .isEqualTo(new CommandRun(0, "", ""));
            assertThat(lines("served.csv")).hasSizeGreaterThan(RESPONSES);
            assertThat(lines("meanings.csv")).hasSizeGreaterThan(100);
            assertThat(export(home, employees, "served.xlsx", "--labels").exit())
                    .isZero();
            try (ZipFile workbook = new ZipFile(folder.resolve("served.xlsx").toFile())) {
                assertThat(workbook.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
            }
            whatIsRefusedLeavesTheFileThatWasThere(home, employees);
            assertThat(site.get("/audit").body()).contains("command line");
        }
        PackagedCommand alone = PackagedCommand.run(
                Files.createDirectories(folder.resolve("alone")),
                "en_US",
                "data",
                "export",
                employees,
                "--home",
                home.toAbsolutePath().toString(),
                "--out",
                folder.resolve("alone.csv").toAbsolutePath().toString());
        assertThat(alone).isEqualTo(new PackagedCommand(0, "", ""));
        assertThat(folder.resolve("alone.csv")).hasSameTextualContentAs(folder.resolve("served.csv"));
    }

    private void whatIsRefusedLeavesTheFileThatWasThere(Path home, String employees) throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.csv"), "before");
        CommandRun unknown = export(home, "no such study", "kept.csv");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains("no such study").contains(employees);
        assertThat(export(home, employees, "kept.csv", "--format", "pdf").exit())
                .isEqualTo(1);
        assertThat(kept).hasContent("before");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void aHomeWithoutDataIsRefusedAndStaysAsItIs() throws IOException {
        Path home = folder.resolve("hoem");
        CommandRun refused = export(home, "any", "any.csv");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("There are no data in the home \"" + home + "\".");
        assertThat(home).doesNotExist();
        Files.createDirectory(home);
        assertThat(export(home, "any", "any.csv").exit()).isEqualTo(1);
        assertThat(home).isEmptyDirectory();
        assertThat(folder.resolve("any.csv")).doesNotExist();
    }
}
