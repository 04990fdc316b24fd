package org.anketa.fieldwork;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.ContactAttempt.Outcome;
import org.anketa.fieldwork.ContactAttempt.Way;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Place;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

@BothDatabases
class InterviewServiceTest {

    private static final String ANSWERS = "{'reads': 'yes', 'what': 'Laws', 'age': 40, 'child': []}";

    private final FieldworkFixtures fieldwork;
    private final InterviewService interviews;

    InterviewServiceTest(DatabaseKind kind) {
        fieldwork = new FieldworkFixtures(TestDatabases.empty(kind));
        interviews = fieldwork.interviews;
    }

    private IssuedLink invite(Study study, String name) {
        UUID person = fieldwork.person(fieldwork.unit("Unit of " + name), name);
        return fieldwork.links.invite(fieldwork.waveOf(study), List.of(person)).get(0);
    }

    private UUID begin(UUID invitation) {
        Draft draft = interviews.getDraft(invitation, RUSSIAN);
        return interviews.save(invitation, change(draft, ANSWERS), "olga").responseId();
    }

    private InvitationState stateOf(UUID invitation) {
        return interviews.getCase(invitation).invitation().state();
    }

    @Test
    void casesAreThePersonsOfTheCurrentWaveInTheOrderOfUnitAndName() {
        Study study = fieldwork.openStudy(Regime.NAMED);
        fieldwork.openToken(study);
        UUID unit = fieldwork.unit("Finance");
        fieldwork.links.invite(
                fieldwork.waveOf(study),
                List.of(
                        fieldwork.person(unit, "Boris"),
                        fieldwork.person(unit, "Anna"),
                        fieldwork.person(unit, "Vera")));
        fieldwork.links.revoke(
                interviews.listCases(study.id()).get(2).invitation().id());

        assertThat(interviews.listCases(study.id()))
                .extracting(one -> one.person().details().name())
                .containsExactly("Anna", "Boris");
        fieldwork.studies.addWave(study.id(), null, null);
        assertThat(interviews.listCases(study.id())).isEmpty();
        fieldwork.studies.close(study.id());
        assertThat(interviews.listCases(study.id())).isEmpty();
        assertThatThrownBy(() -> interviews.listCases(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void anOpenLinkIsNoCase() {
        Study study = fieldwork.openStudy(Regime.NAMED);
        UUID open = fieldwork
                .links
                .issueOpenLink(fieldwork.waveOf(study))
                .invitation()
                .id();

        assertThatThrownBy(() -> interviews.getCase(open)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> interviews.getDraft(open, RUSSIAN)).isInstanceOf(NotFound.class);
    }

    @Test
    void theInterviewsDraftIsApartFromTheRespondents() {
        IssuedLink link = invite(fieldwork.openStudy(Regime.NAMED), "Anna");
        UUID invitation = link.invitation().id();
        Draft own = fieldwork.answering.getDraft(link.token(), RUSSIAN);
        fieldwork.answering.save(link.token(), change(own, "{'what': 'secret'}"));

        Draft draft = interviews.getDraft(invitation, RUSSIAN);
        assertThat(draft.answers().given()).isEmpty();
        interviews.save(invitation, change(draft, ANSWERS), "olga");

        assertThat(interviews.getDraft(invitation, RUSSIAN).revision()).isEqualTo(1);
        assertThat(fieldwork
                        .answering
                        .getDraft(link.token(), RUSSIAN)
                        .answers()
                        .given()
                        .toString())
                .contains("secret")
                .doesNotContain("Laws");
        assertThatThrownBy(() -> interviews.save(invitation, change(draft, ANSWERS), "olga"))
                .isInstanceOf(StaleDraft.class);
    }

    @Test
    void submittingCompletesTheCaseAndEndsTheLink() {
        IssuedLink link = invite(fieldwork.openStudy(Regime.NAMED), "Anna");
        UUID invitation = link.invitation().id();
        fieldwork.answering.save(
                link.token(), change(fieldwork.answering.getDraft(link.token(), RUSSIAN), "{'what': 'mine'}"));
        UUID id = begin(invitation);

        assertThat(interviews.submit(invitation, id, "olga")).isTrue();
        assertThat(interviews.submit(invitation, id, "olga")).isFalse();

        assertThat(stateOf(invitation)).isEqualTo(InvitationState.COMPLETED);
        assertThat(fieldwork.rows("draft")).isEmpty();
        Response response = fieldwork.responses.getResponse(id);
        assertThat(response.mode()).isEqualTo(Mode.INTERVIEW);
        assertThat(response.interviewer()).isEqualTo("olga");
        assertThat(response.personId()).isEqualTo(link.invitation().personId());
        assertThatThrownBy(() -> fieldwork.answering.getDraft(link.token(), RUSSIAN))
                .isInstanceOf(LinkRefusal.class);
        assertThatThrownBy(() -> interviews.getDraft(invitation, RUSSIAN))
                .isInstanceOfSatisfying(
                        LinkRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(Link.Status.USED));
    }

    @Test
    void aWrongInterviewIsNotSubmittedAndStays() {
        UUID invitation =
                invite(fieldwork.openStudy(Regime.NAMED), "Anna").invitation().id();
        Draft draft = interviews.getDraft(invitation, RUSSIAN);
        UUID id = interviews
                .save(invitation, change(draft, "{'age': 12}"), "olga")
                .responseId();

        assertThatThrownBy(() -> interviews.submit(invitation, id, "olga"))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(problem -> problem.place().name())
                                .containsExactly("reads", "age"));
        assertThat(interviews.getDraft(invitation, RUSSIAN).responseId()).isEqualTo(id);
        assertThatThrownBy(() -> interviews.submit(invitation, UUID.randomUUID(), "olga"))
                .isInstanceOf(StaleDraft.class);
    }

    @Test
    void notesGoWithTheResponse() {
        UUID invitation = invite(fieldwork.openStudy(Regime.PSEUDONYMOUS), "Anna")
                .invitation()
                .id();
        UUID id = begin(invitation);
        interviews.addNote(invitation, Place.of("what"), true, " Which laws? ", "olga");
        interviews.addNote(invitation, Place.of("what"), true, "Which laws?", "olga");
        fieldwork.clock.advance(Duration.ofMinutes(1));
        interviews.addNote(invitation, Place.of("age"), false, "hesitated", "olga");
        List<InterviewNote> before = interviews.listNotes(invitation);

        interviews.submit(invitation, id, "olga");

        assertThat(before).extracting(InterviewNote::text).containsExactly("Which laws?", "hesitated");
        assertThat(interviews.listNotes(invitation)).isEmpty();
        assertThat(fieldwork.responses.listNotes(id)).isEqualTo(before);
        assertThatThrownBy(() -> interviews.addNote(invitation, Place.of("age"), false, "more", "olga"))
                .isInstanceOf(LinkRefusal.class);
    }

    @Test
    void nothingTellsWhoseAnAnonymousInterviewIs() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        UUID invitation = invite(study, "Anna").invitation().id();
        interviews.addAttempt(invitation, Way.PHONE, Outcome.APPOINTMENT, "Monday at ten", "olga");
        UUID id = begin(invitation);
        interviews.addNote(invitation, Place.of("what"), true, "Which laws?", "olga");
        interviews.addNote(invitation, Place.of("age"), false, "hesitated", "olga");
        interviews.addAttempt(invitation, Way.IN_PERSON, Outcome.INTERVIEWED, "", "olga");

        interviews.submit(invitation, id, "olga");

        Instant day = LocalDate.of(2026, 3, 16)
                .atStartOfDay(fieldwork.clock.getZone())
                .toInstant();
        assertThat(fieldwork.responses.listNotes(id))
                .extracting(InterviewNote::text, InterviewNote::by, InterviewNote::at)
                .containsExactly(tuple("Which laws?", "", day), tuple("hesitated", "", day));
        assertThat(fieldwork.rows("interview_note"))
                .allSatisfy(row ->
                        assertThat(row).containsEntry("invitation_id", null).containsEntry("at", null));
        assertThat(fieldwork.rows("contact_attempt")).isEmpty();
        assertThat(fieldwork.responses.getResponse(id).interviewer()).isNull();
        assertThat(rowsNaming(invitation)).containsExactly("invitation");
        assertThatThrownBy(() -> interviews.addAttempt(invitation, Way.PHONE, Outcome.INTERVIEWED, "", "olga"))
                .hasMessageContaining("anonymous study");
    }

    /** The tables in which anything holds the id. */
    private List<String> rowsNaming(UUID id) {
        List<String> tables = new ArrayList<>();
        for (String table : List.of(
                "invitation",
                "draft",
                "begun_link",
                "response",
                "interview_note",
                "contact_attempt",
                "correction",
                "consent")) {
            for (Map<String, Object> row : fieldwork.rows(table)) {
                if (row.containsValue(id)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    @Test
    void anInterviewThatWasBegunGoesWhenThePersonAnswersAlone() {
        IssuedLink link = invite(fieldwork.openStudy(Regime.ANONYMOUS), "Anna");
        UUID invitation = link.invitation().id();
        interviews.addAttempt(invitation, Way.PHONE, Outcome.NOT_REACHED, "", "olga");
        begin(invitation);
        interviews.addNote(invitation, Place.of("what"), true, "Which laws?", "olga");

        fieldwork.answering.store(link.token(), UUID.randomUUID(), RUSSIAN, FieldworkFixtures.json("{'reads': 'no'}"));

        assertThat(fieldwork.rows("draft")).isEmpty();
        assertThat(fieldwork.rows("interview_note")).isEmpty();
        assertThat(interviews.getCase(invitation).attempts()).hasSize(1);
    }

    @Test
    void attemptsAreListedTheOldestFirst() {
        UUID invitation =
                invite(fieldwork.openStudy(Regime.NAMED), "Anna").invitation().id();
        interviews.addAttempt(invitation, Way.PHONE, Outcome.NOT_REACHED, "", "olga");
        fieldwork.clock.advance(Duration.ofHours(2));
        interviews.addAttempt(invitation, Way.IN_PERSON, Outcome.APPOINTMENT, " tomorrow ", "ivan");

        List<ContactAttempt> attempts = interviews.getCase(invitation).attempts();
        assertThat(attempts).extracting(ContactAttempt::by).containsExactly("olga", "ivan");
        assertThat(attempts.get(1).note()).isEqualTo("tomorrow");
        assertThat(attempts.get(1).at()).isEqualTo(fieldwork.clock.instant());
    }

    @Test
    void aRefusalEndsTheLinkAndKeepsTheReason() {
        IssuedLink link = invite(fieldwork.openStudy(Regime.NAMED), "Anna");
        UUID invitation = link.invitation().id();
        begin(invitation);
        interviews.addNote(invitation, Place.of("what"), true, "Which laws?", "olga");

        interviews.refuse(invitation, " no time ", "olga");

        InterviewCase refused = interviews.getCase(invitation);
        assertThat(refused.invitation().state()).isEqualTo(InvitationState.REFUSED);
        assertThat(refused.refusalReason()).isEqualTo("no time");
        assertThat(refused.attempts())
                .extracting(ContactAttempt::outcome, ContactAttempt::by)
                .containsExactly(tuple(Outcome.REFUSED, "olga"));
        assertThat(fieldwork.rows("draft")).isEmpty();
        assertThat(fieldwork.rows("interview_note")).isEmpty();
        assertThat(fieldwork.links.getLink(link.token()).status()).isEqualTo(Link.Status.REVOKED);
        assertThatThrownBy(() -> interviews.refuse(invitation, "again", "olga")).isInstanceOf(LinkRefusal.class);
    }

    @Test
    void aRefusalThatAnAttemptHasToldIsOneAttempt() {
        UUID invitation =
                invite(fieldwork.openStudy(Regime.NAMED), "Anna").invitation().id();
        interviews.addAttempt(invitation, Way.PHONE, Outcome.REFUSED, "hung up", "olga");

        interviews.refuse(invitation, "no time", "olga");

        assertThat(interviews.getCase(invitation).attempts()).hasSize(1);
    }

    @Test
    void wordsThatCannotBeKeptAreRefused() {
        UUID invitation =
                invite(fieldwork.openStudy(Regime.NAMED), "Anna").invitation().id();
        Place what = Place.of("what");

        assertThatThrownBy(() -> interviews.refuse(invitation, "  ", "olga")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> interviews.refuse(invitation, "x".repeat(1001), "olga"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> interviews.addNote(invitation, what, true, " ", "olga"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> interviews.addNote(invitation, what, true, "x".repeat(4001), "olga"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> interviews.addNote(invitation, Place.of("salary"), true, "x", "olga"))
                .hasMessageContaining("salary");
        assertThatThrownBy(() ->
                        interviews.addAttempt(invitation, Way.PHONE, Outcome.NOT_REACHED, "x".repeat(2001), "olga"))
                .isInstanceOf(Refusal.class);
        assertThat(stateOf(invitation)).isEqualTo(InvitationState.INVITED);
    }
}
