package org.anketa.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.Form;
import org.anketa.form.FormJson;
import org.anketa.running.RunningServer;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnsweringIT {

    private static final Form SMALL = FormJson.read("""
            {"id": "small", "version": "1", "title": {"en": "A <script>alert(1)</script> study"}, "languages": ["en"],
             "default_language": "en",
             "choice_lists": [{"name": "yn", "choices": [
               {"value": "yes", "label": "Yes <img src=x onerror=alert(1)>"}, {"value": "no", "label": "No"}]}],
             "items": [
               {"type": "select_one", "name": "reads", "label": "<b>Do you read?</b>", "list": "yn", "required": true},
               {"type": "group", "name": "more", "label": "More", "appearance": ["page"], "items": [
                 {"type": "select_one", "name": "likes", "label": "Like it?", "list": "yn"},
                 {"type": "text", "name": "why", "label": "Why?", "relevant": "${likes} = 'yes'"},
                 {"type": "integer", "name": "age", "label": "Age", "constraint": ". > 17",
                  "constraint_message": "From 18 on, please."}]}]}
            """.getBytes(StandardCharsets.UTF_8));

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static RunningServer server;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static List<String> tokens;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static String open;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Map<String, String> closed;

    @BeforeAll
    static void start() throws IOException {
        try (FieldworkHome fieldwork = FieldworkHome.in(home)) {
            Study study = fieldwork.study(SMALL, Regime.ANONYMOUS, false);
            tokens = new ArrayList<>(
                    fieldwork.invite(study, 12).stream().map(IssuedLink::token).toList());
            open = fieldwork.openToken(study);
            Study early = fieldwork.study(AllTypes.form(), Regime.NAMED, true);
            fieldwork.dates(early, LocalDate.now(ZoneId.systemDefault()).plusDays(30), null);
            Study over = fieldwork.study(AllTypes.form(), Regime.NAMED, false);
            fieldwork.dates(over, null, LocalDate.now(ZoneId.systemDefault()).minusDays(1));
            IssuedLink revoked = fieldwork.invite(study, 1).get(0);
            fieldwork.services().links().revoke(revoked.invitation().id());
            closed = Map.of(
                    "early", fieldwork.invite(early, 1).get(0).token(),
                    "over", fieldwork.invite(over, 1).get(0).token(),
                    "revoked", revoked.token());
        }
        server = RunningServer.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private final Respondent respondent = new Respondent(server.address(), "en");

    @Test
    void whoeverHasALinkAnswersGoesOnElsewhereAndSubmitsOnce() throws Exception {
        String link = link();
        assertThat(respondent.get(link).body())
                .contains("Anonymous: once you submit")
                .contains("2 pages");
        HttpResponse<String> begun = respondent.post(link, List.of());
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(Respondent.location(begun)).isEqualTo(link + "/reads");
        HttpResponse<String> next = respondent.answer(link + "/reads", "next", Map.of("q:reads", "yes"));
        assertThat(Respondent.location(next)).isEqualTo(link + "/more");

        Respondent elsewhere = new Respondent(server.address(), "en");
        assertThat(Respondent.location(elsewhere.post(link, List.of()))).isEqualTo(link + "/more");
        HttpResponse<String> last = elsewhere.answer(link + "/more", "next", Map.of("q:age", "40"));
        assertThat(Respondent.location(last)).isEqualTo(link + "/-/review");
        String review = elsewhere.get(link + "/-/review").body();
        List<Map.Entry<String, String>> submission = Respondent.fields(review, "", Map.of());
        submission.removeIf(field -> field.getKey().equals("action"));
        for (int time = 0; time < 2; time++) {
            HttpResponse<String> submitted = elsewhere.post(link + "/-/submit", submission);
            assertThat(submitted.statusCode()).isEqualTo(303);
            assertThat(Respondent.location(submitted)).isEqualTo(link + "/-/thanks");
        }
        assertThat(elsewhere.get(link + "/-/thanks").statusCode()).isEqualTo(200);
        assertThat(respondent.get(link).statusCode()).isEqualTo(410);
        assertThat(respondent.get(link).body()).contains("Your answers have been received");
    }

    @Test
    void anOpenLinkGivesEverybodyAnAddressOfTheirOwn() throws Exception {
        String first = Respondent.location(respondent.post("/a/" + open, List.of()));
        String second = Respondent.location(respondent.post("/a/" + open, List.of()));
        assertThat(first).isNotEqualTo(second).doesNotContain(open);
        respondent.answer(first, "later", Map.of("q:reads", "no"));
        String own = first.substring(0, first.lastIndexOf('/'));
        assertThat(respondent.get(own + "/-/later").body()).contains(server.page(own));
        assertThat(respondent.get(first).body()).contains("value=\"no\" checked");
        assertThat(respondent.get(second).body()).doesNotContain("checked");
        assertThat(Respondent.location(respondent.get("/a/" + open + "/reads"))).isEqualTo("/a/" + open);
    }

    @Test
    void whatIsWrongIsToldAtItsQuestionAndNothingIsLost() throws Exception {
        String link = link();
        HttpResponse<String> unanswered = respondent.answer(link + "/reads", "next", Map.of());
        assertThat(unanswered.statusCode()).isEqualTo(422);
        assertThat(unanswered.body()).contains("href=\"#q-reads\"").contains("id=\"q-reads-problem\"");
        HttpResponse<String> young = respondent.answer(link + "/more", "next", Map.of("q:age", "7"));
        assertThat(young.statusCode()).isEqualTo(422);
        assertThat(young.body()).contains("From 18 on, please.").contains("value=\"7\"");
        assertThat(respondent.get(link + "/more").body()).contains("value=\"7\"");
        assertThat(respondent.get(link + "/-/review").body()).contains("From 18 on, please.");
    }

    @Test
    void aQuestionThatAnAnswerOpensIsAskedBeforeOneGoesOn() throws Exception {
        String link = link();
        HttpResponse<String> same = respondent.answer(link + "/more", "next", Map.of("q:likes", "yes"));
        assertThat(same.headers().firstValue("Location").orElse("")).endsWith("/more?said=more#q-why");
        assertThat(respondent.get(link + "/more?said=more").body()).contains("opened more questions");
    }

    @Test
    void twoWindowsThatAnswerOnePageAreTold() throws Exception {
        String link = link();
        String old = respondent.get(link + "/reads").body();
        respondent.answer(link + "/reads", "save", Map.of("q:reads", "no"));
        HttpResponse<String> stale =
                respondent.post(link + "/reads", Respondent.fields(old, "next", Map.of("q:reads", "yes")));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body())
                .contains("Saved there")
                .contains("Entered here")
                .contains("name=\"q:reads\" value=\"yes\"");
        assertThat(respondent.get(link + "/reads").body()).contains("value=\"no\" checked");
        List<Map.Entry<String, String>> over = Respondent.fields(stale.body(), "next", Map.of("q:reads", "yes"));
        assertThat(respondent.post(link + "/reads", over).statusCode()).isEqualTo(303);
        assertThat(respondent.get(link + "/reads").body()).contains("value=\"yes\" checked");
    }

    @Test
    void aPageThatArrivesWithoutItsStateLosesNothing() throws Exception {
        String link = link();
        List<Map.Entry<String, String>> sent =
                Respondent.fields(respondent.get(link + "/more").body(), "next", Map.of("q:age", "40"));
        sent.removeIf(field -> field.getKey().equals("state"));
        HttpResponse<String> asked = respondent.post(link + "/more", sent);
        assertThat(asked.statusCode()).isEqualTo(400);
        assertThat(asked.body())
                .contains("Part of the page was lost on the way", "did not arrive", "name=\"q:age\" value=\"40\"")
                .doesNotContain("does not have");
        HttpResponse<String> saved =
                respondent.post(link + "/more", Respondent.fields(asked.body(), "next", Map.of("q:age", "40")));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(respondent.get(link + "/more").body()).contains("value=\"40\"");
        assertThat(respondent.post(link + "/more", sent).statusCode()).isEqualTo(303);
    }

    @Test
    void twoWindowsOnDifferentPagesDoNotDisturbEachOther() throws Exception {
        String link = link();
        String first = respondent.get(link + "/reads").body();
        respondent.answer(link + "/more", "save", Map.of("q:age", "40"));
        HttpResponse<String> saved =
                respondent.post(link + "/reads", Respondent.fields(first, "next", Map.of("q:reads", "yes")));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(respondent.get(link + "/more").body()).contains("value=\"40\"");
    }

    @Test
    void forgedPagesChangeNothing() throws Exception {
        String link = link();
        respondent.answer(link + "/reads", "save", Map.of("q:reads", "yes"));
        assertThat(respondent
                        .answer(link + "/reads", "next", Map.of("q:age", "40"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(respondent
                        .answer(link + "/reads", "next", Map.of("state", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(respondent
                        .answer(link + "/reads", "next", Map.of("q:reads", "perhaps"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(respondent.answer(link + "/reads", "win", Map.of()).statusCode())
                .isEqualTo(400);
        List<Map.Entry<String, String>> oldVersion = Respondent.fields(
                respondent
                        .get(link + "/reads")
                        .body()
                        .replaceAll("name=\"state\" value=\"[0-9a-f]{8}", "name=\"state\" value=\"00000000"),
                "next",
                Map.of("q:reads", "no"));
        assertThat(respondent.post(link + "/reads", oldVersion).statusCode()).isEqualTo(409);
        String huge = "x".repeat(5 << 20);
        assertThat(respondent
                        .answer(link + "/more", "save", Map.of("q:age", huge))
                        .statusCode())
                .isEqualTo(413);
        assertThat(respondent.get(link + "/reads").body()).contains("value=\"yes\" checked");
    }

    @Test
    void linksThatDoNotServeSaySoKindly() throws Exception {
        assertThat(respondent.get("/a/" + "0".repeat(26)).statusCode()).isEqualTo(404);
        assertThat(respondent.get("/a/x").statusCode()).isEqualTo(404);
        String link = link();
        assertThat(respondent.get(link + "/nothing").statusCode()).isEqualTo(404);
        assertThat(respondent.get(link + "/reads?said=nothing").statusCode()).isEqualTo(200);
        HttpResponse<String> early = respondent.get("/a/" + closed.get("early"));
        assertThat(early.statusCode()).isEqualTo(403);
        assertThat(early.body()).contains("You can answer from").contains("Simulated data");
        HttpResponse<String> over = respondent.get("/a/" + closed.get("over") + "/texts");
        assertThat(over.statusCode()).isEqualTo(410);
        assertThat(over.body()).contains("The study is closed");
        assertThat(respondent.get("/a/" + closed.get("revoked")).statusCode()).isEqualTo(410);
        assertThat(respondent.post("/a/" + closed.get("revoked"), List.of()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void whatPeopleWriteIsShownAndNeverRun() throws Exception {
        String link = link();
        respondent.answer(link + "/more", "save", Map.of("q:likes", "yes"));
        respondent.answer(link + "/more", "save", Map.of("q:likes", "yes", "q:why", "\"><script>alert(2)</script>"));
        for (String page : List.of("", "/reads", "/more", "/-/review", "/-/later")) {
            String body = respondent.get(link + page).body();
            assertThat(body).as(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
            assertThat(body).as(page).contains("noindex");
            assertThat(respondent.get(link + page).headers().allValues("Cache-Control"))
                    .as(page)
                    .containsExactly("no-store");
        }
    }

    private static String link() {
        return "/a/" + tokens.remove(0);
    }
}
