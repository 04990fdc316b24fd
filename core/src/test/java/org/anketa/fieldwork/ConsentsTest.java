package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.anketa.form.Answer;
import org.anketa.form.BuiltInForms;
import org.anketa.form.FormCompiler;
import org.anketa.form.Place;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.people.Consent;
import org.anketa.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What persons consent to in their responses is kept with them, once, and only in named studies. */
@BothDatabases
class ConsentsTest {

    private static final ObjectNode AGREES = json("{'reads': 'no', 'agree': 'yes'}");

    private final FieldworkFixtures fieldwork;
    private final UUID response = UUID.randomUUID();

    ConsentsTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
    }

    private UUID personWhoSends(Regime regime, ObjectNode answers) {
        String token = fieldwork.personalToken(fieldwork.openStudy(regime));
        fieldwork.answering.store(token, response, RUSSIAN, answers);
        return Objects.requireNonNull(
                fieldwork.links.getLink(token).invitation().personId());
    }

    @Test
    void aConsentIsKeptInTheWordsInWhichItWasAsked() {
        UUID person = personWhoSends(Regime.NAMED, AGREES);

        assertThat(fieldwork.people.listConsents(person)).singleElement().satisfies(consent -> {
            assertThat(consent.purpose()).isEqualTo("agree");
            assertThat(consent.wording()).isEqualTo("Согласны ли Вы?");
            assertThat(consent.given()).isTrue();
            assertThat(consent.responseId()).isEqualTo(response);
            assertThat(consent.at()).isEqualTo(fieldwork.clock.instant());
        });
        assertThat(fieldwork.rows("consent_due")).isEmpty();
    }

    @Test
    void aRefusalIsKeptToo() {
        UUID person = personWhoSends(Regime.NAMED, json("{'reads': 'no', 'agree': 'no'}"));

        assertThat(fieldwork.people.listConsents(person))
                .singleElement()
                .satisfies(consent -> assertThat(consent.given()).isFalse());
    }

    @Test
    void whoSaysNothingIsNotQuoted() {
        UUID person = personWhoSends(Regime.NAMED, json("{'reads': 'no'}"));

        assertThat(fieldwork.people.listConsents(person)).isEmpty();
    }

    private void correct(String agree) {
        fieldwork.clock.advance(Duration.ofHours(1));
        fieldwork.responses.correct(
                response, Place.of("agree"), agree.isEmpty() ? null : Answer.of(agree), "told by telephone", "olga");
    }

    @Test
    void aConsentThatACorrectionWithdrawsIsWithdrawn() {
        UUID person = personWhoSends(Regime.NAMED, AGREES);

        correct("no");

        assertThat(fieldwork.people.listConsents(person)).singleElement().satisfies(consent -> {
            assertThat(consent.given()).isFalse();
            assertThat(consent.wording()).isEqualTo("Согласны ли Вы?");
            assertThat(consent.at()).isEqualTo(fieldwork.clock.instant());
        });
        assertThat(fieldwork.rows("consent")).hasSize(2);
        assertThat(fieldwork.rows("consent_due")).isEmpty();

        correct("yes");
        assertThat(fieldwork.people.listConsents(person))
                .singleElement()
                .satisfies(consent -> assertThat(consent.given()).isTrue());

        correct("");
        assertThat(fieldwork.people.listConsents(person))
                .singleElement()
                .satisfies(consent -> assertThat(consent.given()).isFalse());
    }

    @Test
    void aCorrectionOfSomethingElseSaysNothing() {
        personWhoSends(Regime.NAMED, AGREES);

        fieldwork.responses.correct(response, Place.of("age"), Answer.of("40"), "forgotten", "olga");

        assertThat(fieldwork.rows("consent")).hasSize(1);
    }

    @Test
    void aCorrectionGivesNoConsentThatWasWithheldElsewhereSince() {
        UUID person = personWhoSends(Regime.NAMED, json("{'reads': 'no', 'agree': 'no'}"));
        fieldwork.clock.advance(Duration.ofMinutes(1));
        fieldwork.people.recordConsents(List.of(new Consent(
                UUID.randomUUID(), person, "agree", "Do you agree?", false, fieldwork.clock.instant(), null)));

        correct("yes");

        assertThat(fieldwork.people.listConsents(person))
                .singleElement()
                .satisfies(consent -> assertThat(consent.given()).isFalse());
    }

    @Test
    void aCorrectedConsentThatAStopHasLeftUndoneIsMadeGood() {
        UUID person = personWhoSends(Regime.NAMED, AGREES);
        correct("no");
        fieldwork.database.write(handle -> {
            handle.execute("delete from consent");
            return handle.execute("insert into consent_due select id from response");
        });

        fieldwork.answering.recordDueConsents();

        assertThat(fieldwork.people.listConsents(person))
                .singleElement()
                .satisfies(consent -> assertThat(consent.given()).isFalse());
    }

    @ParameterizedTest
    @EnumSource(
            value = Regime.class,
            names = {"ANONYMOUS", "PSEUDONYMOUS"})
    void nothingIsKeptOfAPersonWithoutAName(Regime regime) {
        personWhoSends(regime, AGREES);
        correct("no");

        assertThat(fieldwork.rows("consent")).isEmpty();
        assertThat(fieldwork.rows("consent_due")).isEmpty();
    }

    @Test
    void whatAStopHasLeftUndoneIsMadeGoodOnce() {
        UUID person = personWhoSends(Regime.NAMED, AGREES);
        fieldwork.database.write(handle -> {
            handle.execute("delete from consent");
            return handle.execute("insert into consent_due select id from response");
        });

        fieldwork.answering.recordDueConsents();
        assertThat(fieldwork.people.listConsents(person)).hasSize(1);

        fieldwork.database.write(handle -> handle.execute("insert into consent_due select id from response"));
        fieldwork.answering.recordDueConsents();
        assertThat(fieldwork.rows("consent")).hasSize(1);
        assertThat(fieldwork.rows("consent_due")).isEmpty();
    }

    /** Another node has read the response before the correction, and says so after it. */
    @Test
    void aMarkThatACorrectionHasSetAnewIsNotTakenAwayByWhoSawLess() {
        personWhoSends(Regime.NAMED, AGREES);
        correct("no");
        fieldwork.database.write(handle -> handle.execute("insert into consent_due select id from response"));
        JdbiConsentRepository marks = new JdbiConsentRepository(fieldwork.database);

        marks.done(response, 0);
        assertThat(marks.listDue()).containsExactly(response);

        marks.done(response, 1);
        assertThat(marks.listDue()).isEmpty();
    }

    @Test
    void aResponseWhoseConsentsCannotBeHandedOnKeepsNoOtherWaiting() {
        UUID person = personWhoSends(Regime.NAMED, AGREES);
        fieldwork.database.write(handle -> {
            handle.execute("delete from consent");
            handle.execute("insert into consent_due select id from response");
            return handle.execute("update response set answers = '[' where id = ?", response);
        });

        fieldwork.answering.recordDueConsents();

        assertThat(fieldwork.people.listConsents(person)).isEmpty();
        assertThat(fieldwork.rows("consent_due")).hasSize(1);
    }

    @Test
    void theMunicipalQuestionnaireSaysWhatItsConsentsAre() {
        assertThat(new FormCompiler(Vocabulary.builtIn())
                        .compile(BuiltInForms.find("municipal-employee").orElseThrow()).listQuestions().stream()
                                .filter(question ->
                                        "yes".equals(question.head().extra().get(ConsentItems.ATTRIBUTE)))
                                .map(question -> question.name()))
                .containsExactly("m38_processing", "m38_profile", "m38_records", "m38_publication");
    }
}
