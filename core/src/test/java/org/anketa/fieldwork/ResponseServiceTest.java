package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anketa.form.Answer;
import org.anketa.form.AnswersJson;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Place;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

@BothDatabases
class ResponseServiceTest {

    private static final String ANSWERS = "{'reads': 'yes', 'what': 'Laws', 'age': 40, 'child': [{'name': 'Eve'}, {}]}";

    private final FieldworkFixtures fieldwork;
    private final ResponseService responses;

    ResponseServiceTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
        responses = fieldwork.responses;
    }

    private UUID store(String token, String answers) {
        UUID id = UUID.randomUUID();
        fieldwork.answering.store(token, id, RUSSIAN, json(answers));
        return id;
    }

    private UUID store(String answers) {
        return store(fieldwork.openToken(fieldwork.openStudy(Regime.ANONYMOUS)), answers);
    }

    private String answersOf(UUID id) {
        Response response = responses.getResponse(id);
        return AnswersJson.write(response.answers(), fieldwork.forms.getForm(response.formVersionId()))
                .toString();
    }

    @Test
    void aCorrectionChangesTheAnswerAndKeepsTheOldOne() {
        UUID id = store(ANSWERS);
        Object stored = fieldwork.rows("response").get(0).get("answers");

        Response corrected = responses.correct(id, Place.of("age"), Answer.of("41"), " misheard ", "olga");

        assertThat(corrected.corrections()).isOne();
        assertThat(answersOf(id)).isEqualTo(json(ANSWERS.replace("40", "41")).toString());
        assertThat(responses.listCorrections(id)).singleElement().satisfies(correction -> {
            assertThat(correction.place()).isEqualTo(Place.of("age"));
            assertThat(String.valueOf(correction.before())).contains("40");
            assertThat(String.valueOf(correction.after())).contains("41");
            assertThat(correction.reason()).isEqualTo("misheard");
            assertThat(correction.by()).isEqualTo("olga");
            assertThat(correction.at()).isEqualTo(fieldwork.clock.instant());
        });
        assertThat(fieldwork.rows("response").get(0)).containsEntry("answers", stored);
    }

    @Test
    void correctionsOfOneAnswerFollowEachOther() {
        UUID id = store(ANSWERS);
        responses.correct(id, Place.of("topics"), Answer.of("taxes  procurement"), "told later", "olga");
        responses.correct(id, Place.of("topics"), null, "taken back", "ivan");
        responses.correct(id, Place.of("what"), Answer.of("Decrees"), "told later", "ivan");

        assertThat(responses.listCorrections(id))
                .extracting(one -> one.place().name(), Correction::by)
                .containsExactly(tuple("topics", "olga"), tuple("topics", "ivan"), tuple("what", "ivan"));
        assertThat(answersOf(id))
                .isEqualTo(json(ANSWERS.replace("Laws", "Decrees")).toString());
    }

    @Test
    void whatIsNoLongerAskedIsTakenOutByACorrectionOfItsOwn() {
        UUID id = store(ANSWERS);

        responses.correct(id, Place.of("reads"), Answer.of("no"), "misheard", "olga");

        assertThat(responses.listCorrections(id))
                .extracting(one -> one.place().name(), one -> one.after() == null)
                .containsExactlyInAnyOrder(tuple("reads", false), tuple("what", true));
        assertThat(answersOf(id)).doesNotContain("what");
    }

    @Test
    void anAnswerInARepetitionIsCorrected() {
        UUID id = store(ANSWERS);

        responses.correct(id, new Place("name", 2), Answer.of("Adam"), "forgotten", "olga");

        assertThat(answersOf(id)).contains("\"child\":[{\"name\":\"Eve\"},{\"name\":\"Adam\"}]");
    }

    @Test
    void whatCannotBeCorrectedIsRefusedAndChangesNothing() {
        UUID id = store(ANSWERS);
        Place age = Place.of("age");

        assertThatThrownBy(() -> responses.correct(id, age, Answer.of("12"), "x", "olga"))
                .isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> responses.correct(id, Place.of("reads"), null, "x", "olga"))
                .isInstanceOf(InvalidAnswers.class);
        assertThatThrownBy(() -> responses.correct(id, age, Answer.of("40"), "x", "olga"))
                .hasMessageContaining("nothing would change");
        assertThatThrownBy(() -> responses.correct(id, age, Answer.of("41"), " ", "olga"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> responses.correct(id, age, Answer.of("41"), "x".repeat(1001), "olga"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> responses.correct(UUID.randomUUID(), age, Answer.of("41"), "x", "olga"))
                .isInstanceOf(NotFound.class);
        assertThat(fieldwork.rows("correction")).isEmpty();
    }

    @Test
    void aCorrectionIsCheckedAgainstTheVersionThatWasAnswered() {
        Study study = fieldwork.openStudy(Regime.NAMED);
        UUID id = store(fieldwork.openToken(study), ANSWERS);
        fieldwork.studies.replaceForm(
                study.id(),
                FieldworkFixtures.form(
                        "2", ", {\"type\": \"text\", \"name\": \"new\", \"required\": true, \"label\": \"New\"}"));

        Response corrected = responses.correct(id, Place.of("age"), Answer.of("41"), "misheard", "olga");

        assertThat(corrected.formVersionId())
                .isNotEqualTo(fieldwork.studies.getStudy(study.id()).formVersionId());
    }

    @Test
    void correctionsAtTheSameTimeAreAllKept() throws InterruptedException {
        UUID id = store(ANSWERS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Answer age = Answer.of(String.valueOf(40 + i));
            threads.add(new Thread(() -> responses.correct(id, Place.of("age"), age, "misheard", "olga")));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        List<Correction> corrections = responses.listCorrections(id);
        assertThat(corrections).hasSize(4);
        for (int i = 1; i < 4; i++) {
            assertThat(corrections.get(i).before())
                    .isEqualTo(corrections.get(i - 1).after());
        }
    }

    @Test
    void manyCorrectionsAtTheSameTimeAreKeptOrRefusedAndNoneIsLost() throws InterruptedException {
        UUID id = store(ANSWERS);
        List<Object> outcomes = Race.run(16, i -> () -> {
            Response corrected = responses.correct(id, Place.of("age"), Answer.of("" + (50 + i)), "misheard", "olga");
            return corrected.id();
        });

        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOfAny(UUID.class, Conflict.class))
                .anyMatch(UUID.class::isInstance);
        assertThat(responses.listCorrections(id))
                .hasSize((int) outcomes.stream().filter(UUID.class::isInstance).count());
    }

    @Test
    void responsesComeInPartsAndAllAtOnceInOneOrder() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        String token = fieldwork.openToken(study);
        for (int age = 20; age < 32; age++) {
            store(token, "{'reads': 'no', 'age': " + age + "}");
        }
        UUID first = responses.listResponses(study.id(), 0, 1).get(0).id();
        responses.correct(first, Place.of("age"), Answer.of("99"), "misheard", "olga");

        List<Response> all = new ArrayList<>();
        responses.forEach(study.id(), all::add);
        List<Response> parts = new ArrayList<>(responses.listResponses(study.id(), 0, 5));
        parts.addAll(responses.listResponses(study.id(), 5, 100));

        assertThat(all).hasSize(12).isEqualTo(parts);
        assertThat(responses.count(study.id())).isEqualTo(12);
        assertThat(all.get(0).corrections()).isOne();
        assertThat(all.get(0).answers().given().toString()).contains("99");
    }

    @Test
    void theRevisionChangesWithEveryResponseAndCorrection() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        String token = fieldwork.openToken(study);
        List<String> revisions = new ArrayList<>(List.of(responses.revision(study.id())));
        UUID id = store(token, ANSWERS);
        revisions.add(responses.revision(study.id()));
        responses.correct(id, Place.of("age"), Answer.of("41"), "misheard", "olga");
        revisions.add(responses.revision(study.id()));

        assertThat(revisions).doesNotHaveDuplicates();
        assertThat(responses.revision(study.id())).isEqualTo(revisions.get(2));
    }

    @Test
    void progressCountsEachPersonOnceInTheOrderOfTheTree() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        UUID finance = fieldwork.unit("Finance");
        UUID archive = fieldwork.unit("Archive");
        List<UUID> persons = fieldwork.persons(finance, 3);
        UUID first = fieldwork.waveOf(study);
        List<IssuedLink> links = fieldwork.links.invite(first, persons);
        UUID second = fieldwork.studies.addWave(study.id(), null, null).id();
        fieldwork.links.invite(second, persons.subList(0, 1));
        UUID clerk = fieldwork.person(archive, "Clerk");
        IssuedLink clerks = fieldwork.links.invite(first, List.of(clerk)).get(0);

        store(links.get(0).token(), ANSWERS);
        store(fieldwork.openToken(study), "{'reads': 'no'}");
        fieldwork.interviews.refuse(links.get(1).invitation().id(), "no time", "olga");
        fieldwork.links.revoke(links.get(2).invitation().id());
        fieldwork.answering.save(
                clerks.token(),
                FieldworkFixtures.change(fieldwork.answering.getDraft(clerks.token(), RUSSIAN), "{'what': 'x'}"));

        Progress progress = responses.progress(study.id());

        assertThat(progress.units())
                .containsExactly(
                        new Progress.OfUnit(archive, 1, 1, 0, 0),
                        new Progress.OfUnit(finance, 2, 0, 1, 1),
                        new Progress.OfUnit(null, 0, 0, 1, 0));
        assertThat(progress.days()).containsExactly(new Progress.OfDay(LocalDate.of(2026, 3, 16), Mode.PROGRAM, 2));
    }

    @Test
    void aStudyWithoutAnybodyHasNoProgress() {
        assertThat(responses.progress(fieldwork.openStudy(Regime.NAMED).id()))
                .isEqualTo(new Progress(List.of(), List.of()));
    }

    @Test
    void everyStudyIsCountedAtOnceAsByItself() {
        Study anonymous = fieldwork.openStudy(Regime.ANONYMOUS);
        store(fieldwork.personalToken(anonymous), "{'reads': 'no'}");
        store(fieldwork.openToken(anonymous), "{'reads': 'no'}");
        Study named = fieldwork.openStudy(Regime.NAMED);
        String token = fieldwork.personalToken(named);
        fieldwork.answering.save(token, FieldworkFixtures.change(fieldwork.answering.getDraft(token, RUSSIAN), "{}"));
        Study empty = fieldwork.openStudy(Regime.NAMED);

        assertThat(responses.listTotals().get(anonymous.id())).isEqualTo(new Progress.Totals(1, 0, 1, 0, 1));
        for (Study study : List.of(anonymous, named, empty)) {
            assertThat(responses.listTotals().get(study.id()))
                    .isEqualTo(responses.progress(study.id()).totals());
        }
    }
}
