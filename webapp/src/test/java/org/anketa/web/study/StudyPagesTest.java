package org.anketa.web.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditEntry;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.InvitationState;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyState;
import org.anketa.form.AnswersJson;
import org.anketa.form.FormJson;
import org.anketa.people.PersonDetails;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.PeopleSite;
import org.anketa.web.boot.Services;
import org.anketa.web.boot.SiteReader;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of studies over HTTP, without scripts. */
class StudyPagesTest {

    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final String EVIL = "<script>alert(1)</script>";

    private PeopleSite site;
    private Services services;
    private SiteReader librarian;
    private UUID unit;

    @BeforeEach
    void start(@TempDir Path home) throws LifecycleException {
        site = PeopleSite.start(home);
        services = site.services();
        librarian = new SiteReader(site, "en", "librarian");
        unit = services.people().addUnit(LocalizedText.of("Finance"), null).id();
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    private UUID person(String name) {
        PersonDetails details = new PersonDetails(unit, name, "Clerk", null, "ann@example.org", "", "ru");
        return services.people().addPerson(details).id();
    }

    private Study study(Regime regime, String title, boolean simulated) {
        NewStudy study = new NewStudy(
                LocalizedText.of(title), FieldworkFixtures.form(), regime, Study.USUAL_CELL, null, null, simulated);
        return services.studies().open(services.studies().create(study, "Vera").id());
    }

    private UUID wave(Study study) {
        return services.studies().listWaves(study.id()).get(0).id();
    }

    private UUID answer(Study study, UUID person, String answers) {
        String token =
                services.links().invite(wave(study), List.of(person)).get(0).token();
        UUID id = UUID.randomUUID();
        services.answering().store(token, id, Locale.ENGLISH, FieldworkFixtures.json(answers));
        return id;
    }

    private List<AuditAction> log() {
        return services.audit().listEntries(0, 100).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static String address(Study study) {
        return "/studies/" + study.id();
    }

    private String chooseForm(String source) throws IOException, InterruptedException {
        HttpResponse<String> chosen =
                librarian.upload("/studies/new", Map.of("source", source, "plan", ""), "", new byte[0]);
        assertThat(chosen.statusCode()).isEqualTo(SEE_OTHER);
        return SiteReader.target(chosen).replace("/rules", "");
    }

    @Test
    void aStudyIsMadeInThreeSteps() throws Exception {
        UUID ann = person("Ann");
        assertThat(librarian.get("/studies").body()).contains("There is no study yet", "/studies/new");
        String plan = chooseForm("municipal-employee");
        assertThat(librarian.get(plan + "/rules").body()).contains("Information needs of municipal employees");
        librarian.submit(
                plan + "/rules",
                Map.of("title-en", "Needs", "title-ru", "", "regime", "named", "cell", "7", "closes", "2030-05-31"));
        assertThat(librarian.get(plan + "/people").body()).contains("Finance", "Ann");
        librarian.submit(plan + "/people", Map.of("unit", unit.toString(), "open", "true"));
        assertThat(librarian.get(plan + "/summary").body()).contains("Needs", "1 person", "and an open link");
        assertThat(services.studies().listStudies()).isEmpty();

        HttpResponse<String> created = librarian.submit(plan + "/summary", Map.of());

        Study study = services.studies().listStudies().get(0);
        assertThat(SiteReader.target(created)).isEqualTo(address(study) + "?done=created");
        assertThat(study.state()).isEqualTo(StudyState.PREPARED);
        assertThat(study.regime()).isEqualTo(Regime.NAMED);
        assertThat(study.minimumCell()).isEqualTo(7);
        assertThat(services.links().listInvitations(wave(study)))
                .extracting(invitation -> String.valueOf(invitation.personId()))
                .containsExactlyInAnyOrder(ann.toString(), "null");
        assertThat(log()).contains(AuditAction.STUDY_CREATED, AuditAction.LINKS_ISSUED);
        assertThat(librarian.follow(created).body()).contains("Nobody can answer before you open it");
        assertThat(librarian.submit(plan + "/summary", Map.of()).statusCode()).isEqualTo(NOT_FOUND);
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        String plan = chooseForm("resident");
        HttpResponse<String> refused = librarian.submit(
                plan + "/rules", Map.of("title-en", EVIL, "cell", "4", "opens", "2030-05-02", "closes", "2030-05-01"));
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(refused.body())
                .contains("Choose how the study knows its respondents", "The last day is before the first")
                .contains("value=\"2030-05-02\"", "<option value=\"4\" selected>", "&lt;script>")
                .doesNotContain(EVIL);
        assertThat(librarian.get(plan + "/summary").statusCode()).isEqualTo(SEE_OTHER);
        assertThat(librarian
                        .get("/studies/new?plan=" + plan.substring(plan.lastIndexOf('/') + 1))
                        .body())
                .contains("value=\"resident\" checked");
    }

    @Test
    void aBrokenFormIsRefusedWithAllThatIsWrong() throws Exception {
        String form = FormJson.write(FieldworkFixtures.form())
                .replace("${reads} = 'yes'", "${read} = 'yes'")
                .replace(". >= 18", ". >= ");
        HttpResponse<String> refused = librarian.upload(
                "/studies/new", Map.of("source", "upload", "plan", ""), "form.json", form.getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(refused.body()).contains("<code>what.relevant</code>", "<code>age.constraint</code>", "checked");
        HttpResponse<String> nothing =
                librarian.upload("/studies/new", Map.of("source", "upload", "plan", ""), "", new byte[0]);
        assertThat(nothing.body()).contains("No file was chosen");
    }

    @Test
    void lettersAndTableHoldWorkingAddressesOfEachPerson() throws Exception {
        person("Орлова Анна Ивановна");
        person("=HYPERLINK(\"http://evil\")");
        Study study = study(Regime.ANONYMOUS, "Reading", true);
        HttpResponse<String> issued =
                librarian.submit(address(study) + "/invitations/people", Map.of("unit", unit.toString()));
        HttpResponse<String> letters = librarian.follow(issued);
        assertThat(letters.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(letters.body())
                .contains("Здравствуйте, Анна Ивановна!", "Опрос анонимный", "демонстрационное")
                .containsPattern("<svg class=\"qr\"");
        Matcher token = Pattern.compile("library\\.example/a/([0-9a-z]+)").matcher(letters.body());
        assertThat(token.find()).isTrue();
        assertThat(services.links().getLink(token.group(1)).isReady()).isTrue();
        assertThat(librarian.follow(issued).body()).contains(token.group(1));

        String table = librarian.get(SiteReader.target(issued) + "/letters.csv").body();
        assertThat(table)
                .contains(PeopleSite.PUBLIC_ADDRESS + "/a/" + token.group(1))
                .contains("\"'=HYPERLINK(");
        assertThat(librarian
                        .get("/studies/" + UUID.randomUUID() + "/handouts/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void newLettersEndTheEarlierOnes() throws Exception {
        UUID ann = person("Ann");
        Study study = study(Regime.NAMED, "Reading", false);
        String old = services.links().invite(wave(study), List.of(ann)).get(0).token();
        HttpResponse<String> page = librarian.get(address(study) + "/invitations");
        assertThat(page.body()).contains("Letters that were handed out before stop working", "Ann");
        HttpResponse<String> letters =
                librarian.follow(librarian.submit(address(study) + "/invitations/renewal", Map.of()));
        assertThat(letters.body()).contains("1 letter to print").doesNotContain(old);
        assertThat(librarian.get(address(study) + "/invitations").body()).contains("Ready to print");
        assertThat(services.links().listInvitations(wave(study)))
                .singleElement()
                .matches(invitation -> invitation.state() == InvitationState.INVITED);
    }

    @Test
    void anOpenLinkIsShownOnAPosterAndCanBeTakenBack() throws Exception {
        Study study = study(Regime.ANONYMOUS, "Reading", false);
        HttpResponse<String> poster =
                librarian.follow(librarian.submit(address(study) + "/invitations/open-link", Map.of()));
        assertThat(poster.body()).contains(PeopleSite.PUBLIC_ADDRESS + "/a/", "You need not give your name");
        UUID link = services.links().listInvitations(wave(study)).get(0).id();
        librarian.submit(address(study) + "/invitations/" + link + "/revocation", Map.of());
        assertThat(services.links().listInvitations(wave(study)).get(0).state()).isEqualTo(InvitationState.REVOKED);
        assertThat(log()).contains(AuditAction.LINK_REVOKED);
    }

    @Test
    void aStudyIsClosedOpenedAndChanged() throws Exception {
        Study study = study(Regime.ANONYMOUS, "Reading", false);
        librarian.submit(address(study) + "/close", Map.of());
        assertThat(services.studies().getStudy(study.id()).state()).isEqualTo(StudyState.CLOSED);
        librarian.submit(address(study) + "/open", Map.of());
        librarian.submit(
                address(study) + "/details",
                Map.of("title-en", "Books", "title-ru", "Книги", "regime", "named", "cell", "10"));
        assertThat(services.studies().getStudy(study.id()).regime()).isEqualTo(Regime.NAMED);
        librarian.submit(address(study) + "/waves", Map.of("opens", "2030-01-01", "closes", ""));
        assertThat(services.studies().listWaves(study.id())).hasSize(2);
        HttpResponse<String> refused =
                librarian.submit(address(study) + "/waves", Map.of("opens", "2030-01-01", "closes", "2029-01-01"));
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(refused.body()).contains("id=\"new-closes-problem\"", "value=\"2029-01-01\"");
        HttpResponse<String> replaced = librarian.upload(
                address(study) + "/form",
                "v2.json",
                FormJson.write(FieldworkFixtures.form("2", "")).getBytes(UTF_8));
        assertThat(librarian.follow(replaced).body()).contains("version 2");
        assertThat(log()).contains(AuditAction.STUDY_CLOSED, AuditAction.STUDY_OPENED, AuditAction.STUDY_CHANGED);
    }

    @Test
    void theRegimeStaysOnceThereIsAResponse() throws Exception {
        Study study = study(Regime.ANONYMOUS, "Reading", false);
        answer(study, person("Ann"), "{'reads': 'no'}");
        HttpResponse<String> refused = librarian.submit(
                address(study) + "/details", Map.of("title-en", "Books", "regime", "named", "cell", "5"));
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(services.studies().getStudy(study.id()).regime()).isEqualTo(Regime.ANONYMOUS);
    }

    @Test
    void fieldworkIsCountedByUnitModeAndDay() throws Exception {
        Study study = study(Regime.ANONYMOUS, "Reading", true);
        answer(study, person("Ann"), "{'reads': 'no'}");
        services.links().invite(wave(study), List.of(person("Bob")));
        for (String role : List.of("librarian", "analyst")) {
            String page = new SiteReader(site, "en", role)
                    .get(address(study) + "/fieldwork")
                    .body();
            assertThat(page)
                    .contains("Simulated data", "id=\"invited\">2<", "id=\"completed\">1<", "id=\"rate\">50.0%<")
                    .contains("Finance", "Sent by a program", "hx-trigger=\"every 10s\"")
                    .doesNotContain("Ann");
        }
        assertThat(librarian.get(address(study) + "/fieldwork/days.svg").body()).contains("STACKED_COUNTS 1");
        services.studies().close(study.id());
        assertThat(librarian.get(address(study) + "/fieldwork").body()).doesNotContain("hx-get");
    }

    @Test
    void aResponseIsReadInWordsAndCorrectedWithAReason() throws Exception {
        Study study = study(Regime.NAMED, "Reading", false);
        UUID id = answer(study, person("Ann"), "{'reads': 'yes', 'what': '" + EVIL + "', 'age': 40}");
        String address = address(study) + "/responses/" + id;
        assertThat(librarian.get(address(study) + "/responses").body()).contains("Ann", "Finance");
        assertThat(librarian.get(address).body())
                .contains("Do you read?", "Yes", "&lt;script&gt;", "Ann")
                .doesNotContain(EVIL);
        assertThat(log()).contains(AuditAction.RESPONSE_READ);

        String field = address + "/answers/age/0";
        assertThat(librarian.get(field).body()).contains("value=\"40\"");
        HttpResponse<String> silent = librarian.submit(field, Map.of("answer", "41", "reason", " "));
        assertThat(silent.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(silent.body()).contains("Give the reason", "value=\"41\"");
        HttpResponse<String> wrong = librarian.submit(field, Map.of("answer", "12", "reason", "misread"));
        assertThat(wrong.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(wrong.body()).contains("value=\"12\"", "value=\"misread\"");
        HttpResponse<String> right = librarian.submit(field, Map.of("answer", "41", "reason", "misread"));
        assertThat(librarian.follow(right).body()).contains("<del>40</del>", "<ins>41</ins>", "misread", "Vera");
        assertThat(AnswersJson.write(
                                services.responses().getResponse(id).answers(),
                                services.forms().getForm(study.formVersionId()))
                        .path("age")
                        .asInt())
                .isEqualTo(41);
        assertThat(log()).contains(AuditAction.RESPONSE_CORRECTED);
    }

    @Test
    void everyKindOfQuestionHasAFieldToCorrectIt() throws Exception {
        Study study = study(Regime.PSEUDONYMOUS, "Reading", false);
        UUID id = answer(study, person("Ann"), "{'reads': 'yes', 'child': [{'name': 'Eve'}]}");
        String answers = address(study) + "/responses/" + id + "/answers/";
        assertThat(librarian.get(answers + "reads/0").body())
                .contains("<option value=\"yes\" selected>", "value=\"refused\"");
        assertThat(librarian.get(answers + "topics/0").body()).contains("type=\"checkbox\"");
        assertThat(librarian.get(answers + "what/0").body()).contains("<textarea");
        assertThat(librarian.get(answers + "name/1").body()).contains("Eve");
        assertThat(librarian.get(answers + "nothing/0").statusCode()).isEqualTo(NOT_FOUND);
        librarian.submit(answers + "reads/0", Map.of("answer", "", "missing", "refused", "reason", "said so"));
        assertThat(services.responses().getResponse(id).corrections()).isOne();
    }

    @Test
    void anAnonymousResponseNamesNobody() throws Exception {
        Study study = study(Regime.ANONYMOUS, "Reading", false);
        UUID id = answer(study, person("Ann"), "{'reads': 'no'}");
        assertThat(librarian.get(address(study) + "/responses").body()).doesNotContain("Ann", "Finance");
        assertThat(librarian.get(address(study) + "/responses/" + id).body()).doesNotContain("Ann", "Finance");
        UUID other = study(Regime.ANONYMOUS, "Other", false).id();
        assertThat(librarian.get("/studies/" + other + "/responses/" + id).statusCode())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void analystsSeeNoPersonAndNoSingleResponse() throws Exception {
        UUID ann = person("Ann");
        Study study = study(Regime.NAMED, "Reading", false);
        UUID id = answer(study, ann, "{'reads': 'no'}");
        SiteReader analyst = new SiteReader(site, "en", "analyst");
        for (String path : List.of("/studies", address(study), address(study) + "/fieldwork", "/")) {
            assertThat(analyst.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(analyst.get(path).body()).as(path).doesNotContain("Ann", "method=\"post\" action=\"/studies");
        }
        for (String path : List.of("/invitations", "/responses", "/responses/" + id)) {
            assertThat(analyst.get(address(study) + path).statusCode()).as(path).isEqualTo(FORBIDDEN);
        }
        assertThat(analyst.submit(address(study) + "/close", Map.of()).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(analyst.get("/studies/new").statusCode()).isEqualTo(FORBIDDEN);
    }

    @Test
    void titlesAndNamesAreNeverMarkup() throws Exception {
        UUID ann = person(EVIL);
        Study study = study(Regime.NAMED, EVIL, false);
        UUID id = answer(study, ann, "{'reads': 'no'}");
        String plan = chooseForm("resident");
        for (String path : List.of(
                "/",
                "/studies",
                address(study),
                address(study) + "/invitations",
                address(study) + "/fieldwork",
                address(study) + "/responses",
                address(study) + "/responses/" + id,
                address(study) + "/responses/" + id + "/answers/reads/0",
                plan + "/people")) {
            assertThat(librarian.get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(librarian.get(path).body()).as(path).doesNotContain(EVIL);
        }
    }

    @Test
    void everyRoleFindsItsDeskOnTheFirstPage() throws Exception {
        assertThat(librarian.get("/").body()).contains("The first steps", "href=\"/studies/new\"");
        Study study = study(Regime.NAMED, "Reading", false);
        assertThat(librarian.get("/").body()).contains("is open, but nobody is invited");
        services.links().invite(wave(study), List.of(person("Ann"), person("Bob")));
        assertThat(librarian.get("/").body()).contains("0 of 2 answered");
        assertThat(new SiteReader(site, "en", "interviewer").get("/").body())
                .contains("people have not answered yet", "href=\"/interviews\"")
                .doesNotContain("The first steps");
        assertThat(new SiteReader(site, "ru", "analyst").get("/").body()).contains("Что можно узнать");
        assertThat(new SiteReader(site, "en", "admin").get("/").body()).contains("There is no librarian yet");
    }
}
