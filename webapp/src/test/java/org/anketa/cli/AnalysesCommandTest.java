package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anketa.cli.CommandRun.Runner;
import org.anketa.example.ExamplePlugin;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysesCommandTest {

    @TempDir
    static Path application;

    @TempDir
    static Path home;

    private final Runner runner = new Runner(application);

    @BeforeAll
    static void putThePluginIntoTheHome() throws IOException {
        Files.createDirectories(application.resolve("WEB-INF/plugins"));
        ExamplePlugin.buildInto(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/broken.jar"), "not a jar");
    }

    @Test
    void pluginsOfAHomeAreThereOnRequest() {
        assertThat(runner.run("analyses").out()).isEmpty();

        CommandRun run = runner.run("analyses", "--home", home.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("answer-rate — ").contains("    variables  ");
    }

    @Test
    void aPluginThatCannotRunIsToldInOneLine() {
        CommandRun run = runner.in(Languages.RUSSIAN).run("analyses", "--home", home.toString());

        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("Плагин из файла «broken.jar» не работает: ");
    }

    @Test
    void aHomeThatIsNoneIsRefused() {
        CommandRun run = runner.run("analyses", "--home", home + "/none");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no folder");
    }

    @Test
    void theListInJsonHasTheSchemaOfEveryAnalysis() throws IOException {
        CommandRun run = runner.run("analyses", "--home", home.toString(), "--format", "json");

        JsonNode list = new ObjectMapper().readTree(run.out());
        assertThat(list.path("total").asInt()).isEqualTo(1);
        JsonNode item = list.path("items").get(0);
        assertThat(item.path("id").asText()).isEqualTo("answer-rate");
        assertThat(item.at("/schema/properties/variables/type").asText()).isEqualTo("array");
        assertThat(item.at("/schema/properties/variables/x-role").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "analyses", "analyze"})
    void everyCommandHasHelpInBothLanguages(String command) {
        String[] arguments = command.isEmpty() ? new String[] {"--help"} : new String[] {command, "--help"};

        CommandRun english = runner.run(arguments);
        CommandRun russian = runner.in(Languages.RUSSIAN).run(arguments);

        assertThat(english.exit()).isZero();
        assertThat(english.out()).startsWith("Usage: java -jar anketa.war").doesNotContain("null", "${DEF", "??");
        assertThat(english.out()).doesNotContainPattern("[А-я]");
        assertThat(russian.out()).startsWith("Запуск: java -jar anketa.war").doesNotContain("null", "Usage");
    }

    @Test
    void theHelpOfAnalyzeShowsHowToFilter() {
        assertThat(runner.run("analyze", "--help").out()).contains("--filter '${sex} = \"f\" and ${age} > 30'");
    }

    @Test
    void everyMessageIsTranslated() {
        for (String key : Message.listKeys(CommandLineEntry.class, Languages.ENGLISH)) {
            assertThat(Message.of(CommandLineEntry.class, key).isTranslated())
                    .as(key)
                    .isTrue();
        }
    }
}
