package org.anketa.web.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.anketa.example.ExamplePlugin;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.web.boot.ApiServer.Answer;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Analyses of a study over HTTP, with the example plugin's analysis. */
class StudyResultsApiTest {

    private static final String RATE = "{'options': {'variables': ['reads', 'what']}";

    private final FieldworkFixtures fieldwork = new FieldworkFixtures(TestDatabases.empty(DatabaseKind.H2));

    @TempDir
    private Path folder;

    private Engine engine;
    private ApiServer server;
    private String path;

    @BeforeEach
    void start() throws LifecycleException {
        ExamplePlugin.buildInto(folder.resolve("plugins"));
        engine = Engine.start(folder.resolve("plugins"), null);
        Services services = Services.on(fieldwork.database, fieldwork.clock);
        server = ApiServer.start(folder, ApiResources.of(engine, services, 1 << 20));
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        path = "studies/" + study.id() + "/analyses/";
        String token = fieldwork.openToken(study);
        for (int i = 0; i < 6; i++) {
            String answers = i < 2 ? "{'reads': 'yes', 'age': 40}" : "{'reads': 'no'}";
            fieldwork.answering.store(
                    token, UUID.randomUUID(), FieldworkFixtures.RUSSIAN, FieldworkFixtures.json(answers));
        }
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
        engine.close();
    }

    @Test
    void anAnalysisRunsOnTheResponses() {
        Answer answer = server.send("POST", path + "answer-rate/results", RATE + "}");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("analysis").asText()).isEqualTo("answer-rate");
        assertThat(answer.json().path("n").asInt()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer-rate | {'options': {'variables': ['reads']}, 'filter': '${age} > 30'} | 422",
                "answer-rate | {'options': {'variables': ['reads']}, 'minimum_cell': 10} | 422",
                "answer-rate | {'options': {'variables': ['reads']}, 'minimum_cell': 0} | 422",
                "answer-rate | {'options': {'variables': ['rads']}} | 422",
                "answer-rate | {'options': ['reads']} | 422",
                "answer-rate | {'options': {'variables': ['reads']}, 'filter': 7} | 400",
                "answer-rate | {'options': {'variables': ['reads']}, 'frequency': 'age'} | 400",
                "answer-rat | {'options': {'variables': ['reads']}} | 404",
            })
    void whatCannotBeDoneOrShownIsRefused(String analysis, String body, int status) {
        Answer answer = server.send("POST", path + analysis + "/results", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
    }

    @Test
    void aStudyThatIsNotThereHasNoResults() {
        assertThat(server.send("POST", "studies/" + UUID.randomUUID() + "/analyses/answer-rate/results", RATE + "}")
                        .status())
                .isEqualTo(404);
    }
}
