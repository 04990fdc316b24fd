package org.anketa.web.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisPagesIT {

    private static final String SURVEY = IntStream.range(0, 60)
            .mapToObj(i -> "s" + i % 2 + ",c" + i % 3 + "," + (20 + i))
            .collect(Collectors.joining("\n", "sex,channel,age\n", "\n"));
    private static final String EVIL =
            "\"<script>alert(1)</script>\",\"a/b\"\n" + "\"<img src=x onerror=alert(2)>\",x&y\nplain,x&y\n".repeat(20);

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static AnalysisSite site;

    private static String survey = "";
    private static String evil = "";

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        site = AnalysisSite.start(folder.resolve("home"));
        survey = site.open(folder, "опрос 1.csv", SURVEY);
        evil = site.open(folder, "evil.csv", EVIL);
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    private static String analyses(String rest) {
        return "/files/" + survey + "/analyses" + rest;
    }

    private static String results(String rest) {
        return "/files/" + survey + "/results" + rest;
    }

    @Test
    void theGalleryListsEveryAnalysisWithItsQuestion() {
        HttpResponse<String> page = site.get(analyses(""));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(analyses("/frequencies"), analyses("/crosstab"), analyses("/compare"), analyses("/summary"))
                .contains(analyses("/every-option"), "Does the form offer everything?");
        assertThat(site.get("/analyses").body()).contains("Every option", "опрос 1.csv");
    }

    @Test
    void theFormOffersEveryKindOfOptionAndOnlyVariablesThatFit() {
        String page = site.get(analyses("/every-option?rows=sex")).body();
        assertThat(page)
                .contains("type=\"radio\" name=\"rows\" value=\"sex\" checked")
                .contains("type=\"checkbox\" name=\"items\" value=\"age\"")
                .contains("name=\"layer\" value=\"age\"")
                .doesNotContain("name=\"layer\" value=\"sex\"")
                .contains("<option value=\"all_cases\"", "<option value=\"answered\" selected>")
                .contains("type=\"radio\" name=\"side\" value=\"left\" checked")
                .contains("name=\"digits\"", "From 0 to 6.")
                .contains("name=\"level\"", "The usual level is 0.95. More than 0. At most 0.999.")
                .contains("type=\"checkbox\" name=\"totals\" value=\"true\" checked")
                .contains("name=\"heading\"", "Up to 40 characters.")
                .contains("${sex} = 's0' and ${age} &gt;= ");
    }

    @Test
    void aSearchKeepsWhatIsChosen() {
        String lists = site.get(analyses("/every-option/variables/items?items=age&items-search=CHAN"))
                .body();
        assertThat(lists)
                .contains("value=\"age\" checked", "value=\"channel\"")
                .doesNotContain("value=\"sex\"", "<html");
    }

    @Test
    void refusedOptionsComeBackBesideTheirControlsInTheReadersLanguage() {
        String query =
                "/every-option?rows=age&digits=9&heading=kept&cases-filter=" + AnalysisSite.escaped("${nobody} = 1");
        HttpResponse<String> english = site.get(results(query), "Accept-Language", "en");
        assertThat(english.statusCode()).isEqualTo(422);
        assertThat(english.body())
                .contains("id=\"option-rows-problem\"", "id=\"option-digits-problem\"", "id=\"cases-filter-problem\"")
                .contains("href=\"#option-digits\"", "value=\"kept\"", "value=\"9\"", "lang=\"en\"");
        HttpResponse<String> russian = site.get(results(query), "Accept-Language", "ru");
        assertThat(russian.statusCode()).isEqualTo(422);
        assertThat(russian.body()).contains("id=\"option-digits-problem\"", "Знаки", "lang=\"ru\"");
    }

    @Test
    void theFormLeadsToTheShortestAddressOfItsResult() {
        HttpResponse<String> response = site.get(
                results(
                        "/every-option?from-form=1&rows=sex&layer=&base=answered&side=right&digits=1&level=0.95&totals=false&totals=true&heading=&cases-filter="));
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .endsWith(results("/every-option?rows=sex&side=right"));
    }

    @Test
    void aResultHasItsReadingFigureTableAndDownloads() {
        HttpResponse<String> page = site.get(results("/crosstab?rows=sex&columns=channel"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<blockquote id=\"reading\">", "data-copy=\"reading\"")
                .containsPattern(
                        "<img src=\"[^\"]+/figures/1.svg\\?[^\"]+\" alt=\"Chart: [^\"]+\" width=\"760\" height=\"[1-9]")
                .containsPattern(
                        "<source media=\"\\(max-width: 44rem\\)\" srcset=\"[^\"]+figure-width=360[^\"]*\" width=\"360\" height=\"[1-9]")
                .contains("scope=\"colgroup\"", "<th scope=\"row\">", "class=\"total\"")
                .contains("/crosstab/result.json?", "/crosstab/result.xlsx?", "/figures/1.pdf?")
                .contains(analyses("/crosstab?rows=sex&amp;columns=channel"));
    }

    @Test
    void everyKindOfCellIsShown() {
        String page = site.get(results("/every-option?rows=sex&heading=Head")).body();
        assertThat(page)
                .contains("<td class=\"number\">60</td>", "<td class=\"words\">sex</td>", "<td class=\"blank\"></td>")
                .contains("<td class=\"withheld\">hidden</td>", "aria-label=\"Distribution: 1; 4\"");
    }

    @Test
    void figuresComeInEveryFormatAndAreNotSentTwice() {
        String figure = results("/crosstab/figures/1");
        String query = "?rows=sex&columns=channel";
        HttpResponse<byte[]> svg =
                site.download(figure + ".svg" + query + "&figure-theme=dark&figure-width=360&in-language=ru");
        assertThat(svg.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
        assertThat(new String(svg.body(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("<svg");
        assertThat(site.download(figure + ".png" + query).body()).startsWith(0x89, 'P', 'N', 'G');
        HttpResponse<byte[]> pdf = site.download(figure + ".pdf" + query);
        assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
        assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("-crosstab-1.pdf");
        String tag = pdf.headers().firstValue("ETag").orElseThrow();
        assertThat(site.get(figure + ".pdf" + query, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void figuresThatCannotBeDrawnAreRefused() {
        String query = "?rows=sex&columns=channel";
        assertThat(site.get(results("/crosstab/figures/99.svg") + query).statusCode())
                .isEqualTo(404);
        assertThat(site.get(results("/crosstab/figures/1.gif") + query).statusCode())
                .isEqualTo(404);
        assertThat(site.get(results("/crosstab/figures/1.svg") + query + "&figure-width=7")
                        .statusCode())
                .isEqualTo(422);
        assertThat(site.get(results("/crosstab/figures/1.svg?rows=nobody")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void theMinimumCellHidesNumbersOnThePageAndInTheFileAlike() {
        String query = "?variables=channel&cases-filter=" + AnalysisSite.escaped("${age} < 28") + "&min-cell=3";
        assertThat(site.get(results("/frequencies") + query).body()).contains("<td class=\"withheld\">hidden</td>");
        assertThat(site.get(results("/frequencies/result.json") + query).body()).contains("\"hidden\" : true");
        assertThat(site.get(results("/frequencies?variables=channel&min-cell=few"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void labelsAreTextAndNeverMarkup() {
        String name = AnalysisSite.escaped("<script>alert(1)</script>");
        for (String path : new String[] {"/analyses/frequencies", "/results/frequencies?variables=" + name}) {
            HttpResponse<String> page = site.get("/files/" + evil + path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("&lt;script").doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(site.download("/files/" + evil + "/results/frequencies/figures/1.svg?variables=" + name)
                        .body())
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void whatDoesNotExistIsSaidToWithAWayOn() {
        assertThat(site.get("/files/nobody/analyses").statusCode()).isEqualTo(404);
        HttpResponse<String> analysis = site.get(analyses("/crostab"));
        assertThat(analysis.statusCode()).isEqualTo(404);
        assertThat(analysis.body()).contains("crosstab", "href=\"/\"");
        assertThat(site.get(results("/crosstab/result.doc?rows=sex&columns=channel"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.get(analyses("/every-option/variables/digits")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPluginThatBreaksIsNamedWithoutAStackTrace() {
        HttpResponse<String> page = site.get(results("/every-option?rows=sex&heading=break"));
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("everything", "Every option").doesNotContain("IllegalState", "at org.");
    }

    @Test
    void thePluginPageTellsWhatBecameOfEach() {
        String page = site.get("/plugins").body();
        assertThat(page).contains("everything.jar", "every-option", "broken.jar", "Refused", "Running");
    }
}
