package org.anketa.web.answer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditEntry;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.InterviewNote;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
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

/** The interviewers' pages over HTTP, without scripts. */
class InterviewPagesTest {

    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private PeopleSite site;
    private Services services;
    private SiteReader interviewer;

    @BeforeEach
    void start(@TempDir Path home) throws LifecycleException {
        site = PeopleSite.start(home);
        services = site.services();
        interviewer = new SiteReader(site, "en", "interviewer");
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    private UUID wave(String title) {
        NewStudy study = new NewStudy(
                LocalizedText.of(title), FieldworkFixtures.form(), Regime.NAMED, Study.USUAL_CELL, null, null, false);
        UUID id = services.studies().create(study, "Vera").id();
        services.studies().open(id);
        return services.studies().listWaves(id).get(0).id();
    }

    private IssuedLink invite(UUID wave) {
        UUID unit = services.people().addUnit(LocalizedText.of("Finance"), null).id();
        PersonDetails details = new PersonDetails(unit, "Ann", "Clerk", null, "", "", null);
        return services.links()
                .invite(wave, List.of(services.people().addPerson(details).id()))
                .get(0);
    }

    private static String address(IssuedLink link) {
        return "/interviews/" + link.invitation().id();
    }

    private static String field(String name, String page) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }

    private long held() {
        return services.audit().listEntries(0, 100).stream()
                .map(AuditEntry::action)
                .filter(AuditAction.INTERVIEW_HELD::equals)
                .count();
    }

    @Test
    void theListBeginsWithAStudyThatHasSomebodyToInterview() throws Exception {
        invite(wave("Earlier, with people"));
        wave("Later, with an open link only");

        assertThat(interviewer.get("/interviews").body()).contains(">Earlier, with people</h1>", "Ann");
    }

    @Test
    void aRefusalThatComesTooLateSaysSoAndKeepsTheReason() throws Exception {
        IssuedLink link = invite(wave("Study"));
        services.answering()
                .store(link.token(), UUID.randomUUID(), Locale.ENGLISH, FieldworkFixtures.json("{'reads': 'no'}"));

        HttpResponse<String> late = interviewer.submit(address(link) + "/refusal", Map.of("reason", "No time <now>"));

        assertThat(late.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(late.body()).contains("The refusal was not recorded", "No time &lt;now&gt;", "have been received");
    }

    @Test
    void whatIsNotedOfACaseIsCheckedAndComesBackAsTyped() throws Exception {
        String address = address(invite(wave("Study")));

        HttpResponse<String> blank = interviewer.submit(address + "/refusal", Map.of("reason", " "));
        HttpResponse<String> endless = interviewer.submit(
                address + "/attempts",
                Map.of("way", "PHONE", "outcome", "APPOINTMENT", "note", "endless ".repeat(300)));

        assertThat(blank.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(blank.body()).contains("id=\"reason-problem\"");
        assertThat(endless.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(endless.body()).contains("id=\"note-problem\"", "endless endless");
        assertThat(interviewer
                        .submit("/interviews/none/refusal", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(NOT_FOUND);
        assertThat(new SiteReader(site, "en", "analyst")
                        .submit(address + "/refusal", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(FORBIDDEN);
    }

    @Test
    void aPageThatIsSentTwiceLeavesOneRemarkAndOneInterview() throws Exception {
        IssuedLink link = invite(wave("Study"));
        String interview = address(link) + "/in/en";
        String first = SiteReader.target(interviewer.submit(interview, Map.of()));
        String page = interviewer.get(first).body();
        Map<String, String> fields = new HashMap<>(Map.of(
                "state", field("state", page),
                "asked", field("asked", page),
                "action", "review",
                "q:reads", "no",
                "remark:reads", "thought long"));

        assertThat(interviewer.submit(first, fields).statusCode()).isEqualTo(SEE_OTHER);
        assertThat(interviewer.submit(first, fields).statusCode()).isEqualTo(SEE_OTHER);
        String response =
                field("response", interviewer.get(interview + "/-/review").body());
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> submitted = interviewer.submit(interview + "/-/submit", Map.of("response", response));
            assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(SEE_OTHER);
        }

        assertThat(services.responses().listNotes(UUID.fromString(response)))
                .extracting(InterviewNote::text)
                .containsExactly("thought long");
        assertThat(held()).isOne();
    }
}
