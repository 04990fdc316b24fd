package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.anketa.running.PackagedCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged WAR as scripts run it: {@code java -jar anketa.war …}. */
class CommandLineIT {

    private static final String TITANIC = Path.of("../core/src/test/resources/reference/titanic/data.csv")
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    Path folder;

    private PackagedCommand run(String... arguments) throws IOException {
        return PackagedCommand.run(folder, "en_US", arguments);
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        for (String place : new String[] {"work", "tmp"}) {
            try (Stream<Path> left = Files.list(folder.resolve(place))) {
                // What the platform itself leaves for its tools.
                assertThat(left.filter(path -> !path.getFileName().toString().startsWith("hsperf")))
                        .as(place)
                        .isEmpty();
            }
        }
    }

    private static void assertRefused(PackagedCommand run, int exit, String line) {
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith(line);
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isEqualTo(exit);
    }

    @Test
    void everyAnalysisOfTheProductIsListed() throws IOException {
        PackagedCommand run = run("analyses", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(new ObjectMapper().readTree(run.out()).path("items").findValuesAsText("id"))
                .contains("frequencies", "multiple-response", "summary", "overview", "crosstab", "compare");
    }

    @Test
    void aCrosstabOfFrequenciesGivesTheReferenceValues() throws IOException {
        PackagedCommand run = run(
                "analyze",
                "crosstab",
                "--data",
                TITANIC,
                "--frequency",
                "Freq",
                "--set",
                "rows=Class",
                "--set",
                "columns=Survived",
                "--format",
                "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        JsonNode result = new ObjectMapper().readTree(run.out());
        // R 4.2, as in the reference case.
        assertThat(result.path("n").asInt()).isEqualTo(2201);
        assertThat(statistic(result, "chi2").path("value").asDouble()).isEqualTo(190.40110361683327, within(1e-7));
        assertThat(statistic(result, "chi2").path("p").asDouble())
                .isEqualTo(4.999927529868022e-41, within(4.999927529868022e-50));
    }

    private static JsonNode statistic(JsonNode result, String id) {
        for (JsonNode statistic : result.path("statistics")) {
            if (statistic.path("id").asText().equals(id)) {
                return statistic;
            }
        }
        throw new AssertionError(
                "No statistic " + id + " in " + result.path("statistics").findValuesAsText("id"));
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        for (String format : new String[] {"text", "json", "html", "csv", "xlsx", "svg", "png", "pdf"}) {
            Path target = folder.resolve("result." + format);

            PackagedCommand run = run(
                    "analyze",
                    "frequencies",
                    "--data",
                    TITANIC,
                    "--frequency",
                    "Freq",
                    "--set",
                    "variables=Class",
                    "--format",
                    format,
                    "--out",
                    target.toString());

            assertThat(run.err()).as(format).isEmpty();
            assertThat(run.exit()).as(format).isZero();
            assertThat(target).as(format).isNotEmptyFile();
        }
    }

    @Test
    void refusalsAreOneLineInTheLanguageOfTheMachine() throws IOException {
        assertRefused(run("analyze", "crostab", "--data", TITANIC), 1, "There is no analysis \"crostab\".");
        assertRefused(
                PackagedCommand.run(
                        folder, "ru_RU", "analyze", "frequencies", "--data", TITANIC, "--set", "variables=Clas"),
                1,
                "Параметр «variables»: В данных нет переменной «Clas». Может быть, «Class»?");
        assertRefused(
                run("analyze", "frequencies", "--data", TITANIC, "--set", "variables=Class", "--set", "confidence=2"),
                1,
                "Option \"confidence\": ");
        assertRefused(
                PackagedCommand.run(folder, "ru_RU", "analyze", "frequencies"),
                2,
                "Не указано или указано без значения");
    }

    @Test
    void whatAPluginRefusesIsToldInItsOwnWords() throws IOException {
        Path archive = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("letter.txt"));
        }

        assertRefused(
                run("analyze", "frequencies", "--data", archive.toString(), "--set", "variables=a"),
                1,
                "\"book.xlsx\" is an archive, but not an XLSX workbook.");
    }

    @Test
    void aWrongCommandMakesNoHome() throws IOException {
        assertRefused(run("--bogus"), 2, "There is no option \"--bogus\" here.");
        assertRefused(run("serve", "--bogus"), 2, "There is no option \"--bogus\" here.");
        assertRefused(run("--port", "many"), 2, "\"many\" is no value for --port N.");
        assertRefused(run("--port"), 2, "This is missing, or has no value: ");
        assertRefused(run("--home=a", "--port=0", "srve"), 2, "There is no ");
    }

    @Test
    void helpNeedsNoHome() throws IOException {
        PackagedCommand run = run("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("serve", "analyses", "analyze");
    }
}
