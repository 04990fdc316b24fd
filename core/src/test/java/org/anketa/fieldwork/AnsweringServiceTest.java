package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.form.InvalidAnswers;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

@BothDatabases
class AnsweringServiceTest {

    private static final String ANSWERS = "{'reads': 'yes', 'what': 'Laws', 'age': 40, 'child': []}";

    private final FieldworkFixtures fieldwork;

    AnsweringServiceTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
    }

    private Map<String, Object> onlyResponse() {
        assertThat(fieldwork.rows("response")).hasSize(1);
        return fieldwork.rows("response").get(0);
    }

    private LinkRefusal refusalOf(String token) {
        try {
            fieldwork.answering.getDraft(token, RUSSIAN);
        } catch (LinkRefusal refusal) {
            return refusal;
        }
        throw new AssertionError("The link was ready");
    }

    @Test
    void aDraftIsResumedWhereItWasLeft() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));
        Draft empty = fieldwork.answering.getDraft(token, RUSSIAN);
        assertThat(empty.revision()).isZero();

        Draft saved = fieldwork.answering.save(token, change(empty, "{'reads': 'yes', 'age': 'forty'}"));
        Draft resumed = fieldwork.answering.getDraft(token.toUpperCase(Locale.ROOT), RUSSIAN);

        assertThat(resumed.answers()).isEqualTo(saved.answers());
        assertThat(resumed.page()).isEqualTo("what");
        assertThat(resumed.revision()).isEqualTo(1);
        assertThat(resumed.responseId()).isEqualTo(saved.responseId());
        assertThat(resumed.setting().seed()).isEqualTo(saved.setting().seed());
        assertThat(fieldwork.links.getLink(token).invitation().state()).isEqualTo(InvitationState.STARTED);
    }

    @Test
    void aDraftThatWasSavedElsewhereIsNotOverwritten() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));
        Draft empty = fieldwork.answering.getDraft(token, RUSSIAN);
        fieldwork.answering.save(token, change(empty, "{'what': 'first'}"));

        assertThatThrownBy(() -> fieldwork.answering.save(token, change(empty, "{'what': 'second'}")))
                .isInstanceOfSatisfying(StaleDraft.class, stale -> {
                    assertThat(stale.current().revision()).isEqualTo(1);
                    assertThat(stale.current().answers().given().toString()).contains("first");
                });
    }

    @Test
    void answersToWhatIsNotAskedAreNotSaved() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));
        Draft empty = fieldwork.answering.getDraft(token, RUSSIAN);

        assertThatThrownBy(() -> fieldwork.answering.save(token, change(empty, "{'salary': 'high'}")))
                .isInstanceOf(InvalidAnswers.class);
    }

    @Test
    void moreThanCanBeKeptIsRefused() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));
        Draft empty = fieldwork.answering.getDraft(token, RUSSIAN);
        String answers = "{'what': '%s'}".formatted("a".repeat(1_000_000));

        assertThatThrownBy(() -> fieldwork.answering.save(token, change(empty, answers)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more answers than can be kept");
        assertThat(fieldwork.rows("draft")).isEmpty();
    }

    @Test
    void aSubmittedDraftBecomesAResponseOnce() {
        Study study = fieldwork.openStudy(Regime.PSEUDONYMOUS);
        String token = fieldwork.personalToken(study);
        Draft draft = fieldwork.answering.save(token, change(fieldwork.answering.getDraft(token, RUSSIAN), ANSWERS));

        fieldwork.answering.submit(token, draft.responseId());
        fieldwork.answering.submit(token, draft.responseId());

        assertThat(onlyResponse())
                .containsEntry("id", draft.responseId())
                .containsEntry("mode", "web")
                .containsEntry("language", "ru")
                .containsEntry("person_id", null)
                .containsEntry("answers", "{\"reads\":\"yes\",\"what\":\"Laws\",\"age\":40,\"child\":[]}");
        assertThat(onlyResponse().get("unit_id")).isNotNull();
        assertThat(onlyResponse().get("invitation_id")).isNotNull();
        assertThat(fieldwork.rows("draft")).isEmpty();
        assertThat(refusalOf(token).status()).isEqualTo(Link.Status.USED);
    }

    @Test
    void whatIsWrongIsToldAndTheDraftStays() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));
        Draft draft =
                fieldwork.answering.save(token, change(fieldwork.answering.getDraft(token, RUSSIAN), "{'age': 17}"));

        assertThatThrownBy(() -> fieldwork.answering.submit(token, draft.responseId()))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        invalid -> assertThat(invalid.problems()).hasSize(2));
        assertThat(fieldwork.answering.getDraft(token, RUSSIAN).revision()).isEqualTo(1);
        assertThat(fieldwork.rows("response")).isEmpty();
    }

    @Test
    void onlyWhatWasSavedIsSubmitted() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));

        assertThatThrownBy(() -> fieldwork.answering.submit(token, UUID.randomUUID()))
                .isInstanceOf(StaleDraft.class);
    }

    @Test
    void whoBeginsByAnOpenLinkHasADraftOfHisOwn() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        String open = fieldwork.openToken(study);
        String first = fieldwork.answering.begin(open, RUSSIAN);
        String second = fieldwork.answering.begin(open, RUSSIAN);
        Draft draft = fieldwork.answering.save(first, change(fieldwork.answering.getDraft(first, RUSSIAN), ANSWERS));

        assertThat(fieldwork.answering.getDraft(second, RUSSIAN).revision()).isZero();
        fieldwork.answering.submit(first, draft.responseId());
        fieldwork.answering.submit(first, draft.responseId());

        assertThat(refusalOf(first).status()).isEqualTo(Link.Status.USED);
        assertThat(fieldwork.links.getLink(open).isReady()).isTrue();
        assertThat(fieldwork.links.getLink(second).isReady()).isTrue();
        assertThat(onlyResponse().get("submitted_at")).isNull();
    }

    @Test
    void aWholeResponseIsStoredOnceWhateverTheOrderOfItsAnswers() {
        String token = fieldwork.personalToken(fieldwork.openStudy(Regime.NAMED));
        UUID id = UUID.randomUUID();

        assertThat(fieldwork.answering.store(token, id, RUSSIAN, json(ANSWERS))).isTrue();
        assertThat(fieldwork.answering.store(
                        token, id, RUSSIAN, json("{'child': [], 'age': 40, 'what': 'Laws', 'reads': 'yes'}")))
                .isFalse();

        assertThatThrownBy(() -> fieldwork.answering.store(token, id, RUSSIAN, json("{'reads': 'no'}")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> fieldwork.answering.store(token, UUID.randomUUID(), RUSSIAN, json(ANSWERS)))
                .isInstanceOfSatisfying(
                        LinkRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(Link.Status.USED));
        assertThat(onlyResponse()).containsEntry("mode", "program");
        assertThat(onlyResponse().get("person_id")).isNotNull();
    }

    @Test
    void aRepetitionIsRecognizedAfterTheStudyIsClosed() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        String token = fieldwork.openToken(study);
        UUID id = UUID.randomUUID();
        fieldwork.answering.store(token, id, RUSSIAN, json(ANSWERS));
        fieldwork.studies.close(study.id());

        assertThat(fieldwork.answering.store(token, id, RUSSIAN, json(ANSWERS))).isFalse();
        assertThatThrownBy(() -> fieldwork.answering.store("foreign", id, RUSSIAN, json(ANSWERS)))
                .isInstanceOf(NotFound.class);
        String other = fieldwork.openToken(fieldwork.openStudy(Regime.ANONYMOUS));
        assertThatThrownBy(() -> fieldwork.answering.store(other, id, RUSSIAN, json(ANSWERS)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aLanguageThatTheFormDoesNotSpeakIsRefused() {
        String token = fieldwork.openToken(fieldwork.openStudy(Regime.ANONYMOUS));

        assertThatThrownBy(() -> fieldwork.answering.store(token, UUID.randomUUID(), Locale.GERMAN, json(ANSWERS)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("en, ru");
    }

    @Test
    void anAnonymousResponseHasNoIdThatTellsItsMoment() {
        String token = fieldwork.openToken(fieldwork.openStudy(Regime.ANONYMOUS));
        UUID timed = UUID.fromString("01932c07-209c-7bbb-8000-000000000000");

        assertThatThrownBy(() -> fieldwork.answering.store(token, timed, RUSSIAN, json(ANSWERS)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("version 7");
    }

    @Test
    void draftsGoOnWithANewVersionOfTheForm() {
        Study study = fieldwork.openStudy(Regime.NAMED);
        String token = fieldwork.personalToken(study);
        Draft draft = fieldwork.answering.save(token, change(fieldwork.answering.getDraft(token, RUSSIAN), ANSWERS));
        fieldwork.studies.replaceForm(study.id(), FieldworkFixtures.form("2", """
                        , {"type": "text", "name": "why", "default": "'because'", "label": {"en": "Why", "ru": "Почему"}}
                        """));

        assertThatThrownBy(() -> fieldwork.answering.submit(token, draft.responseId()))
                .isInstanceOf(StaleDraft.class);
        assertThatThrownBy(() -> fieldwork.answering.save(token, change(draft, ANSWERS)))
                .isInstanceOf(StaleDraft.class);
        Draft carried = fieldwork.answering.getDraft(token, RUSSIAN);

        assertThat(carried.carriedOver()).isTrue();
        assertThat(carried.answers().given())
                .containsAllEntriesOf(draft.answers().given());
        assertThat(carried.answers().given().toString()).contains("because");
        Draft saved = fieldwork.answering.save(token, change(carried, ANSWERS));
        assertThat(saved.carriedOver()).isFalse();
        fieldwork.answering.submit(token, saved.responseId());
        assertThat(onlyResponse())
                .containsEntry(
                        "form_version_id",
                        fieldwork.studies.getStudy(study.id()).formVersionId());
    }
}
