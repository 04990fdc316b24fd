package org.anketa.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.Result;
import org.anketa.dataset.TestSamples;
import org.anketa.plugin.AnalysisContract;
import org.anketa.plugin.PluginFolder;
import org.anketa.plugin.PluginHost;
import org.anketa.plugin.PluginOrigin;
import org.anketa.plugin.PluginStatus;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example plugin runs in a home, and its analysis keeps to the contract of all analyses. */
class ExamplePluginTest extends AnalysisContract {

    @TempDir
    static Path home;

    private PluginHost host = PluginHost.start(List.of());

    @BeforeEach
    void start() {
        if (!Files.exists(home.resolve("example-answers.jar"))) {
            ExamplePlugin.buildInto(home);
        }
        host = PluginHost.start(List.of(new PluginFolder(home, PluginOrigin.HOME)));
    }

    @AfterEach
    void stop() {
        host.close();
    }

    @Override
    protected Analysis<?> analysis() {
        return host.listExtensions(Analysis.class).get(0);
    }

    @Test
    void itIsUnderAHundredLines() throws IOException {
        long lines = 0;
        try (Stream<Path> files = Files.walk(ExamplePlugin.sources())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lines += Files.readAllLines(file).size();
            }
        }
        assertThat(lines).isLessThan(100);
    }

    @Test
    void itRunsInAHome() {
        assertThat(host.listPlugins())
                .containsExactly(new PluginStatus(
                        "example-answers",
                        "1.0.0",
                        LocalizedText.of("How completely questions were answered."),
                        "example-answers.jar",
                        PluginOrigin.HOME,
                        null,
                        List.of("answer-rate")));
    }

    @Test
    void itsAnalysisAnswersInBothLanguages() {
        Result result = host.analyses()
                .run(
                        "answer-rate",
                        TestSamples.csv("sex,trust\nf,1\nm,\nf,\n,2\n"),
                        Map.of("variables", List.of("sex,trust")));

        assertThat(result.findStatistic("answer_rate").orElseThrow().value()).isEqualTo(62.5, within(1e-12));
        assertThat(result.reading().in(result, Languages.ENGLISH))
                .isEqualTo("On average 62.5% of the 4 cases answered a question.");
        assertThat(result.reading().in(result, Languages.RUSSIAN))
                .isEqualTo("В среднем на вопрос есть ответ в 62,5\u00a0% анкет (всего 4 анкеты).");
    }
}
