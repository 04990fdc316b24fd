package org.anketa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.fieldwork.ContactAttempt;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.Progress;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.Study;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Setting;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.Languages;
import org.anketa.web.boot.Services;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-18T12:00:00Z"), ZoneOffset.UTC);
    private static final long SEED = 2026;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Services services;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Study employees;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Study residents;

    @BeforeAll
    static void fill(@TempDir Path home) {
        services = filled(home, SEED);
        employees = study(services, Regime.NAMED);
        residents = study(services, Regime.ANONYMOUS);
    }

    private static Services filled(Path home, long seed) {
        Services opened = Services.open(DatabaseAddress.embedded(home), NOW);
        Demo.prepare(opened, seed);
        return opened;
    }

    private static Study study(Services services, Regime regime) {
        return services.studies().listStudies().stream()
                .filter(study -> study.regime() == regime)
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void close() {
        services.close();
    }

    private static UUID personOf(Response response) {
        return Objects.requireNonNull(response.personId());
    }

    private static List<Response> responses(Services services, Study study) {
        return services.responses().listResponses(study.id(), 0, 1_000);
    }

    @Test
    void hasAHundredAndFortyThreeResponsesFiveOfThemInterviews() {
        List<Response> all = responses(services, employees);
        assertThat(all).hasSize(143);
        assertThat(all)
                .filteredOn(response -> response.mode() == Mode.INTERVIEW)
                .hasSize(5);
        Progress progress = services.responses().progress(employees.id());
        assertThat(progress.units()).hasSize(12);
        assertThat(progress.units().stream().mapToInt(Progress.OfUnit::invited).sum())
                .isEqualTo(180);
        assertThat(progress.units().stream()
                        .mapToInt(Progress.OfUnit::completed)
                        .sum())
                .isEqualTo(143);
        assertThat(progress.units().stream().mapToInt(Progress.OfUnit::started).sum())
                .isEqualTo(13);
        assertThat(progress.units().stream().mapToInt(Progress.OfUnit::refused).sum())
                .isEqualTo(8);
        assertThat(progress.days().size()).isGreaterThan(10);
    }

    @Test
    void everyStudySaysThatItIsSimulated() {
        assertThat(services.studies().listStudies()).hasSize(2).allMatch(Study::simulated);
    }

    @Test
    void everyResponseIsValidAndMostAreInRussian() {
        for (Study study : List.of(employees, residents)) {
            CompiledForm form = services.forms().getForm(study.formVersionId());
            for (Response response : responses(services, study)) {
                Setting setting = new Setting(NOW, response.language(), 1);
                assertThat(form.ask(response.answers(), setting).problems()).isEmpty();
            }
        }
        List<Response> all = responses(services, employees);
        long english = all.stream()
                .filter(response -> response.language().equals(Languages.ENGLISH))
                .count();
        assertThat(english).isBetween(5L, all.size() / 4L);
    }

    @Test
    void responsesCameInTheWeeksBeforeAndNoneInTheFuture() {
        assertThat(responses(services, employees))
                .allSatisfy(response -> assertThat(response.submittedAt()).isBefore(NOW.instant()));
    }

    @Test
    void interviewsHaveAttemptsAndProbesAndRefusalsAReason() {
        List<InterviewCase> cases = services.interviews().listCases(employees.id());
        assertThat(cases)
                .filteredOn(one -> one.attempts().stream()
                        .anyMatch(attempt -> attempt.outcome() == ContactAttempt.Outcome.INTERVIEWED))
                .hasSize(5)
                .allMatch(one -> one.attempts().size() == 3);
        assertThat(cases).filteredOn(one -> one.refusalReason() != null).hasSize(8);
        assertThat(responses(services, employees))
                .filteredOn(response -> response.mode() == Mode.INTERVIEW)
                .anySatisfy(response -> assertThat(services.responses().listNotes(response.id()))
                        .anyMatch(note -> note.probe()));
    }

    @Test
    void consentsAreRecordedOfPersons() {
        Response agreed = responses(services, employees).stream()
                .filter(response -> chose(response.answers(), "m38_profile", "yes"))
                .findFirst()
                .orElseThrow();
        assertThat(services.people().listConsents(personOf(agreed))).anySatisfy(consent -> {
            assertThat(consent.purpose()).isEqualTo("m38_profile");
            assertThat(consent.given()).isTrue();
            assertThat(consent.responseId()).isEqualTo(agreed.id());
        });
    }

    @Test
    void topicsDifferByUnit() {
        assertThat(share("Finance Department", "m6", "budget_finance")).isGreaterThan(0.6);
        assertThat(share("Culture, Sport and Youth Department", "m6", "budget_finance"))
                .isLessThan(0.4);
        assertThat(share("Culture, Sport and Youth Department", "m6", "culture_leisure"))
                .isGreaterThan(0.6);
    }

    private static double share(String unitName, String item, String choice) {
        UUID unit = services.people().listUnits().stream()
                .filter(one -> one.name().in(Languages.ENGLISH).equals(unitName))
                .findFirst()
                .orElseThrow()
                .id();
        List<Response> ofUnit = responses(services, employees).stream()
                .filter(response -> unit.equals(response.unitId()))
                .toList();
        assertThat(ofUnit).hasSizeGreaterThan(5);
        return ofUnit.stream()
                        .filter(response -> chose(response.answers(), item, choice))
                        .count()
                / (double) ofUnit.size();
    }

    private static boolean chose(Answers answers, String item, String choice) {
        return answers.find(Place.of(item)).orElse(null) instanceof Answer.Given given
                && List.of(given.value().asText().split(" ")).contains(choice);
    }

    @Test
    void residentsAnsweredAnonymously() {
        assertThat(responses(services, residents)).hasSizeGreaterThan(40).allSatisfy(response -> {
            assertThat(response.personId()).isNull();
            assertThat(response.invitationId()).isNull();
            assertThat(response.submittedAt()).isNull();
        });
    }

    @Test
    void thereIsAUserForEachRole() {
        assertThat(services.accounts().listUsers()).extracting(User::role).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void someAnswersWereCorrected() {
        assertThat(responses(services, employees)).anyMatch(response -> response.corrections() > 0);
    }

    @Test
    void theSameSeedGivesTheSameAnswersAndAnotherOthers(@TempDir Path same, @TempDir Path other) {
        try (Services again = filled(same, SEED);
                Services others = filled(other, SEED + 1)) {
            assertThat(answersByPerson(again)).isEqualTo(answersByPerson(services));
            assertThat(answersByPerson(others)).isNotEqualTo(answersByPerson(services));
            assertThat(anonymousAnswers(again)).isEqualTo(anonymousAnswers(services));
        }
    }

    private static Map<String, Answers> answersByPerson(Services of) {
        Map<String, Answers> all = new HashMap<>();
        for (Response response : responses(of, study(of, Regime.NAMED))) {
            all.put(of.people().getPerson(personOf(response)).details().name(), response.answers());
        }
        return all;
    }

    private static Set<Answers> anonymousAnswers(Services of) {
        return responses(of, study(of, Regime.ANONYMOUS)).stream()
                .map(Response::answers)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
