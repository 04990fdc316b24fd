package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.anketa.cli.CommandRun.Runner;
import org.anketa.example.ExamplePlugin;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command over an application whose only plugin brings {@code answer-rate} [variables]. */
class AnalyzeCommandTest {

    private static final String ANSWERS = "sex,trust,n\nf,1,2\nm,,3\nf,,1\n,2,4\n";

    @TempDir
    static Path application;

    @TempDir
    Path folder;

    private String data = "";

    private final Runner runner = new Runner(application);

    @BeforeAll
    static void unpackApplication() throws IOException {
        ExamplePlugin.buildInto(Files.createDirectories(application.resolve("WEB-INF/plugins")));
    }

    @BeforeEach
    void writeData() throws IOException {
        data = Files.writeString(folder.resolve("answers.csv"), ANSWERS).toString();
    }

    private CommandRun analyze(String... more) {
        return runner.run(arguments(more));
    }

    private String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of("analyze", "answer-rate", "--data", data, "--set", "variables=sex,trust"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static JsonNode json(CommandRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return new ObjectMapper().readTree(run.out());
    }

    /** What was refused: exactly one line on standard error, nothing on standard output. */
    private static String refusal(CommandRun run, int exit) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith(System.lineSeparator());
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exit()).isEqualTo(exit);
        return run.err().strip();
    }

    @Test
    void writesTextByDefault() {
        CommandRun run = analyze();

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("On average 62.5% of the 4 cases answered a question.");
    }

    @Test
    void speaksTheLanguageOfItsOption() {
        CommandRun run = runner.in(Languages.RUSSIAN).run(arguments("--language", "ru"));

        assertThat(run.out()).contains("В среднем на вопрос есть ответ");
    }

    @Test
    void writesJsonInFullPrecision() throws IOException {
        JsonNode result = json(analyze("--format", "json"));

        assertThat(result.path("analysis").asText()).isEqualTo("answer-rate");
        assertThat(result.path("n").asInt()).isEqualTo(4);
        assertThat(result.path("statistics").get(0).path("value").asDouble()).isEqualTo(62.5);
    }

    @Test
    void optionsMayBeSetOneByOne() throws IOException {
        JsonNode result = json(runner.run(
                "analyze",
                "answer-rate",
                "--data",
                data,
                "--set",
                "variables=sex",
                "--set",
                "variables=trust",
                "--format",
                "json"));

        assertThat(result.path("statistics").get(0).path("value").asDouble()).isEqualTo(62.5);
    }

    @Test
    void countsFrequenciesAndFilters() throws IOException {
        assertThat(json(analyze("--frequency", "n", "--format", "json"))
                        .path("n")
                        .asInt())
                .isEqualTo(10);
        assertThat(json(analyze("--filter", "${n} > 1 and ${sex} != ''", "--format", "json"))
                        .path("n")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void readsStandardInput() throws IOException {
        JsonNode result = json(runner.reading("a;b\n1;\n2;3\n")
                .run("analyze", "answer-rate", "--data", "-", "--set", "variables=a,b", "--format", "json"));

        assertThat(result.path("statistics").get(0).path("value").asDouble()).isEqualTo(75);
    }

    @Test
    void aCodebookSaysWhatIsMissing() throws IOException {
        Path codebook = Files.writeString(
                folder.resolve("codebook.csv"),
                "variable,label,measure,value,value_label,missing\nsex,Sex,nominal,f,women,\nsex,,,m,men,1\n");

        JsonNode result = json(analyze("--codebook", codebook.toString(), "--format", "json"));

        assertThat(result.path("statistics").get(0).path("value").asDouble()).isEqualTo(50);
    }

    @Test
    void smallNumbersAreHiddenOnRequest() {
        assertThat(refusal(analyze("--min-cell", "5"), 1)).startsWith("The result rests on fewer than 5 cases");
        assertThat(analyze("--min-cell", "3").out()).contains("Disclosure control: ");
        assertThat(refusal(analyze("--min-cell", "0"), 1)).contains("from 1 to 1000");
    }

    @Test
    void theEndingOfTheFileDecidesTheFormat() throws IOException {
        Path page = folder.resolve("result.html");

        CommandRun run = analyze("--out", page.toString());

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(page)
                .content()
                .startsWith("<!doctype html>")
                .contains("<style>")
                .doesNotContain("<script");
    }

    @Test
    void aFileThatIsThereIsReplacedAndNothingElseStays() throws IOException {
        Path target = Files.writeString(folder.resolve("result.json"), "old");

        assertThat(analyze("--out", target.toString()).exit()).isZero();

        assertThat(target).content().startsWith("{").endsWith("}\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void whatIsRefusedLeavesTheOldFile() throws IOException {
        Path target = Files.writeString(folder.resolve("result.json"), "old");

        refusal(analyze("--filter", "${sex} =", "--out", target.toString()), 1);

        assertThat(target).hasContent("old");
    }

    @Test
    void placesThatCannotBeWrittenAreRefusedBeforehand() {
        assertThat(refusal(analyze("--out", folder.toString(), "--format", "json"), 1))
                .contains("is a folder");
        assertThat(refusal(analyze("--out", folder.resolve("no/x.json").toString()), 1))
                .contains("does not exist");
    }

    @Test
    void whatIsReadIsNotReplaced() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), Path.of(data));
        String codebook = Files.writeString(folder.resolve("codebook.csv"), "variable,label\nsex,Sex\n")
                .toString();

        assertThat(refusal(analyze("--format", "text", "--out", data), 1))
                .isEqualTo("\"" + data + "\" is the file that is read. Name another one after --out.");
        refusal(analyze("--format", "text", "--out", link.toString()), 1);
        refusal(analyze("--format", "text", "--codebook", codebook, "--out", codebook), 1);
        assertThat(Path.of(data)).hasContent(ANSWERS.strip());
    }

    @Test
    void aFolderWithoutAnEndingIsToldLikeAnyOther() throws IOException {
        assertThat(refusal(analyze("--out", folder + "/."), 1)).contains("is a folder");
    }

    @Test
    void lettersThatTheEnvironmentLostAreNotTakenForAName() {
        assertThat(refusal(analyze("--set", "variables=\ufffd\ufffd"), 2)).contains("Set LC_ALL=C.UTF-8");
    }

    @Test
    void aNameMayBeginWithAnAt() throws IOException {
        Files.writeString(folder.resolve("@arguments"), "--format json");

        assertThat(refusal(runner.run("analyze", "answer-rate", "--data", "@arguments"), 1))
                .isEqualTo("There is no file \"@arguments\". Check the name and the folder.");
    }

    @Test
    void picturesNeedAPluginThatDraws() {
        assertThat(refusal(analyze("--format", "svg"), 1)).startsWith("No plugin that runs can draw");
    }

    @Test
    void whatATerminalCannotShowGoesToAFile() {
        CommandRun run = runner.onATerminal().run(arguments("--format", "png"));

        assertThat(refusal(run, 1)).isEqualTo("A terminal cannot show png. Name a file to write: --out result.png");
    }

    @Test
    void filesThatAreNoneAreRefused() {
        assertThat(refusal(runner.run("analyze", "answer-rate", "--data", folder + "/none.csv"), 1))
                .startsWith("There is no file");
        assertThat(refusal(runner.run("analyze", "answer-rate", "--data", folder.toString()), 1))
                .endsWith("is a folder. Name a file in it.");
        assertThat(refusal(analyze("--codebook", data), 1)).startsWith("The codebook is another file");
    }

    @Test
    void misspelledNamesGetASuggestion() {
        assertThat(refusal(runner.run("analyze", "answer-rat", "--data", data), 1))
                .isEqualTo("There is no analysis \"answer-rat\". Did you mean \"answer-rate\"?");
        assertThat(refusal(runner.run("analyze", "answer-rate", "--data", data, "--set", "variables=trast"), 1))
                .contains("Did you mean \"trust\"?");
        assertThat(refusal(analyze("--frequency", "m"), 1)).contains("There is no variable \"m\"");
        assertThat(refusal(analyze("--format", "jason"), 1)).contains("Did you mean \"json\"?");
        assertThat(refusal(analyze("--set", "variable=sex"), 1)).contains("There is no such option");
    }

    @Test
    void refusalsSpeakRussian() {
        Runner russian = runner.in(Languages.RUSSIAN);

        assertThat(refusal(russian.run("analyze", "answer-rate", "--data", "none.csv"), 1))
                .startsWith("Файла «none.csv» нет.");
        assertThat(refusal(russian.run(arguments("--frequency", "n", "--weight", "n")), 1))
                .startsWith("У строк не может быть сразу и частоты, и веса опроса.");
        assertThat(refusal(russian.run(arguments("--filter", "${sex")), 1)).contains("позиции 1");
        assertThat(refusal(russian.run("analyse"), 2))
                .isEqualTo("Команды «analyse» нет. Может быть, «analyses»? Справка: java -jar anketa.war --help");
    }

    @Test
    void readingOptionsAreChecked() {
        assertThat(refusal(analyze("--delimiter", "|"), 1)).contains("cannot separate columns");
        assertThat(refusal(analyze("--encoding", "klingon"), 1)).startsWith("There is no encoding \"klingon\".");
        assertThat(refusal(analyze("--width", "5", "--format", "svg"), 1)).contains("from 200 to 4000");
    }

    @Test
    void wrongUsageSaysWhatIsWrongAndWhereHelpIs() {
        String help = "Help: java -jar anketa.war analyze --help";
        assertThat(refusal(runner.run("analyze"), 2))
                .startsWith("This is missing")
                .endsWith(help);
        assertThat(refusal(analyze("--sett", "a=b"), 2))
                .isEqualTo("There is no option \"--sett\" here. Did you mean --set? " + help);
        assertThat(refusal(analyze("--set", "variables"), 2)).startsWith("\"variables\" sets nothing.");
        assertThat(refusal(analyze("--min-cell", "few"), 2)).isEqualTo("\"few\" is no value for --min-cell N. " + help);
        assertThat(refusal(analyze("--data", data), 2)).isEqualTo("--data FILE is given twice. Keep one. " + help);
        assertThat(refusal(analyze("--theme", "green"), 2)).startsWith("\"green\" is no value for --theme");
        assertThat(refusal(runner.run("analyze", "a", "b", "--data", data), 2))
                .startsWith("\"b\" is one argument too many.");
        assertThat(refusal(runner.run("bogus"), 2)).contains("The commands are: serve, ", "analyses, analyze");
    }
}
