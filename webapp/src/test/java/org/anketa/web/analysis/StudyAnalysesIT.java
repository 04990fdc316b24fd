package org.anketa.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.anketa.audit.AuditAction;
import org.anketa.demo.DemoUser;
import org.anketa.running.BrowserSession;
import org.anketa.running.StudySite;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Analyses, charts of needs and downloads of a study, over HTTP, on the simulated municipality. */
class StudyAnalysesIT {

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static StudySite site;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        site = StudySite.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String below, String... headers) {
        return site.get("/studies/" + site.employees() + below, headers);
    }

    @Test
    void theGalleryOfAStudyNamesItAndSaysThatItIsSimulated() {
        HttpResponse<String> page = get("/analyses");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Information needs", "made up", "/analyses/crosstab", "/data.csv");
    }

    @Test
    void theFormOffersTheVariablesWithTheLabelsOfTheForm() {
        assertThat(get("/analyses/frequencies").body()).contains("Which body do you work in?");
        assertThat(get("/analyses/frequencies", "Accept-Language", "ru").body()).contains("В каком органе");
    }

    @Test
    void resultsOfAStudyPassItsMinimumCellHoweverTheyAreAskedFor() {
        String question = "?rows=m1&columns=m2&min-cell=1";
        for (String way : List.of("", "/result.json", "/result.csv", "/result.html", "/result.text")) {
            HttpResponse<String> answer = get("/results/crosstab" + way + question);
            assertThat(answer.statusCode()).as(way).isEqualTo(200);
            assertThat(answer.body()).as(way).contains("Disclosure control").contains("fewer than 5 cases");
        }
        assertThat(get("/results/crosstab/result.json" + question).body()).contains("\"hidden\"");
    }

    @Test
    void resultsSayWhichMinimumCellWasKept() {
        String kept = "(?s).*<dt>Minimum cell</dt>\\s*<dd>%s</dd>.*";
        assertThat(get("/results/frequencies?variables=m5&min-cell=1").body()).matches(kept.formatted("5"));
        assertThat(get("/results/frequencies?variables=m5&min-cell=7").body()).matches(kept.formatted("7"));
    }

    @Test
    void aFilterThatLeavesAFewIsRefusedWithoutANumber() {
        String narrow = "?variables=m5&min-cell=140&cases-filter=";
        HttpResponse<String> raised = get("/results/frequencies" + narrow + escaped("${m5} = 'regularly'"));
        assertThat(raised.statusCode()).isEqualTo(422);
        assertThat(raised.body()).contains("fewer than 140 cases").doesNotContain("<figure");
    }

    @Test
    void resultsSayThatTheDataAreSimulated() {
        assertThat(get("/results/frequencies/result.json?variables=m1").body()).contains("Simulated data");
        assertThat(get("/results/frequencies?variables=m1").body()).contains("made up");
    }

    @Test
    void needsAreOneClickFromTheStudy() {
        String page = get("/needs").body();
        assertThat(page)
                .contains("id=\"m6\"", "id=\"m17_sources\"", "id=\"m25_quality\"", "id=\"m27\"", "id=\"m29\"")
                .contains("The whole analysis");
        assertThat(page.split("<figure", -1)).hasSizeGreaterThan(7);
    }

    @Test
    void picturesOfAStudyAreDrawn() {
        HttpResponse<String> bars = get("/results/frequencies/figures/1.svg?variables=m1");
        assertThat(bars.statusCode()).isEqualTo(200);
        assertThat(bars.body()).contains("<svg");
    }

    @Test
    void theResponsesAreDownloadedARowEachAndLogged() {
        HttpResponse<String> csv = get("/data.csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains(".csv");
        assertThat(csv.body().lines().count()).isGreaterThanOrEqualTo(144);
        assertThat(csv.body().lines().findFirst().orElse("")).contains("wave,mode,language,day,unit,body,m1");
        assertThat(get("/data.csv?labels=1", "Accept-Language", "ru").body()).contains("Подразделение");
        assertThat(get("/codebook.csv").body()).contains("m1,Which body do you work in?,nominal,representative");
        assertThat(site.get("/audit").body())
                .contains(AuditAction.DATA_EXPORTED.label().in(Languages.ENGLISH));
    }

    @Test
    void analystsGetResultsAndNoSingleResponses() throws IOException {
        BrowserSession analyst = site.signIn(DemoUser.ANALYST);
        String study = "/studies/" + site.employees();
        for (String rows : List.of("/data.csv", "/data.csv?labels=1", "/data.xlsx", "/codebook.csv", "/responses")) {
            assertThat(analyst.get(study + rows).statusCode()).as(rows).isEqualTo(403);
        }
        for (String page : List.of("", "/analyses", "/needs", "/fieldwork")) {
            HttpResponse<String> shown = analyst.get(study + page);
            assertThat(shown.statusCode()).as(page).isEqualTo(200);
            assertThat(shown.body()).as(page).doesNotContain("/data.csv", "/data.xlsx", "/codebook.csv");
        }
        for (String file : List.of("csv", "json", "html", "text")) {
            String result = study + "/results/frequencies/result." + file + "?variables=m5";
            assertThat(analyst.get(result).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void rowsOfAnAnonymousStudyDontSayWhoseTheyAre() {
        String head = site.get("/studies/" + site.residents() + "/data.csv")
                .body()
                .lines()
                .findFirst()
                .orElse("");
        assertThat(head)
                .startsWith("\uFEFFwave,mode,language,day,")
                .doesNotContain(",unit,", ",body,", ",interviewer,");
    }

    @Test
    void studiesThatThereAreNotAreNotFound() {
        assertThat(site.get("/studies/00000000-0000-0000-0000-000000000000/analyses")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/studies/nonsense/results/frequencies?variables=m1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get("/studies/nonsense/needs").statusCode()).isEqualTo(404);
    }
}
