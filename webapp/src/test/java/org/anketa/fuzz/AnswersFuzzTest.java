package org.anketa.fuzz;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.AnswersJson;
import org.anketa.form.BuiltInForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.form.KnowledgeScore;
import org.anketa.form.Questioning;
import org.anketa.form.Setting;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabulary;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;

/**
 * Whatever a program sends as a response to the questionnaire of 38 questions is stored once or refused. What is stored comes
 * back as it was; what a form with every kind of question makes of the same answers can be asked and scored.
 */
public final class AnswersFuzzTest implements FuzzTarget {

    private static final Setting SETTING =
            new Setting(Clock.fixed(Instant.parse("2026-03-16T09:30:00Z"), ZoneOffset.UTC), Languages.RUSSIAN, 7);
    private static final FormCompiler COMPILER = new FormCompiler(Vocabulary.builtIn());
    private static final CompiledForm EVERYTHING = COMPILER.compile(everything());

    /** A study with an open link, once for the thousands of inputs of a run. */
    private static final Site SITE = Site.open();

    private record Site(FieldworkFixtures fieldwork, CompiledForm form, String token) {

        static Site open() {
            FieldworkFixtures fieldwork = new FieldworkFixtures(Database.open(TestDatabases.fresh(DatabaseKind.H2)));
            Study study = fieldwork.studies.create(
                    new NewStudy(
                            LocalizedText.of("Employees"),
                            BuiltInForms.find("municipal-employee").orElseThrow(),
                            Regime.PSEUDONYMOUS,
                            Study.USUAL_CELL,
                            null,
                            null,
                            false),
                    "librarian");
            Study opened = fieldwork.studies.open(study.id());
            return new Site(fieldwork, fieldwork.forms.getForm(opened.formVersionId()), fieldwork.openToken(opened));
        }
    }

    /** What the fuzzer calls first, in a public class only: making the study takes longer than any input may. */
    public static void fuzzerInitialize() throws IOException {
        new AnswersFuzzTest().take("{}".getBytes(StandardCharsets.UTF_8));
    }

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        new AnswersFuzzTest().take(bytes);
    }

    @Override
    public void take(byte[] bytes) throws IOException {
        try {
            JsonMembers sent = JsonBody.receive(request(bytes), 1, "language", "answers");
            ObjectNode answers = sent.object("answers");
            ask(answers);
            store(UUID.nameUUIDFromBytes(bytes), Locale.forLanguageTag(sent.text("language")), answers);
        } catch (Refusal refusal) {
            FuzzTarget.assertSaysWhy(refusal);
        }
    }

    private static void store(UUID id, Locale language, ObjectNode answers) {
        SITE.fieldwork.answering.store(SITE.token, id, language, answers);
        assertThat(SITE.fieldwork.answering.store(SITE.token, id, language, answers))
                .isFalse();
        ObjectNode stored =
                AnswersJson.write(SITE.fieldwork.responses.getResponse(id).answers(), SITE.form);
        Setting setting = new Setting(SITE.fieldwork.clock, language, 7);
        assertThat(AnswersJson.write(AnswersJson.submission(stored, SITE.form, setting), SITE.form))
                .isEqualTo(stored);
    }

    private static void ask(ObjectNode json) {
        for (CompiledForm form : new CompiledForm[] {SITE.form, EVERYTHING}) {
            try {
                Questioning asked = form.ask(AnswersJson.read(json, form), SETTING);
                asked.listPages().forEach(asked::problems);
                KnowledgeScore.of(asked, LocalDate.of(2026, 3, 16), "Moscow");
                asked.submission();
            } catch (Refusal refusal) {
                FuzzTarget.assertSaysWhy(refusal);
            }
        }
    }

    private static ContainerRequest request(byte[] body) {
        URI root = URI.create("http://localhost/");
        ContainerRequest request = new ContainerRequest(
                root, root.resolve("api/v1/links/x"), "PUT", null, new MapPropertiesDelegate(), null);
        request.header("Content-Type", MediaType.APPLICATION_JSON);
        request.setEntityStream(new ByteArrayInputStream(body));
        return request;
    }

    private static Form everything() {
        try (InputStream in = requireNonNull(FormJson.class.getResourceAsStream("everything.json"))) {
            return FormJson.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
