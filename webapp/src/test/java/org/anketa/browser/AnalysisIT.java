package org.anketa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.web.analysis.AnalysisSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisIT {

    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;
    private static final int VARIABLES = 120;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static AnalysisSite site;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Chromium chromium;

    private static String file = "";

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        site = AnalysisSite.start(folder.resolve("home"));
        file = site.open(folder, "опрос.csv", wideSurvey());
    }

    /** Answers from 1 to 5 to questions v0, v1 and so on. */
    private static String wideSurvey() {
        StringBuilder rows = new StringBuilder();
        rows.append(IntStream.range(0, VARIABLES).mapToObj(i -> "v" + i).collect(Collectors.joining(",", "", "\n")));
        for (int row = 0; row < 80; row++) {
            int shift = row;
            rows.append(IntStream.range(0, VARIABLES)
                    .mapToObj(i -> String.valueOf(1 + (shift * (i + 1)) % 5))
                    .collect(Collectors.joining(",", "", "\n")));
        }
        return rows.toString();
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        site.close();
    }

    private static Page open(BrowserContext visitor, String path) {
        Page page = visitor.newPage();
        page.navigate(site.address("/files/" + file + path).toString());
        return page;
    }

    private static List<String> chosen(Page page) {
        return page.locator("[data-chosen] input:checked").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    @Test
    void withScriptsTheListFollowsTheSearchAndKeepsTheOrderOfChoice() {
        try (BrowserContext visitor = chromium.administrator(site.server(), "en", DESKTOP, true)) {
            Page page = open(visitor, "/analyses/frequencies");
            page.getByLabel("v7 ordinal, 5 categories", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("input[type=search]").fill("v11");
            page.locator("[data-matches] input[value=v119]").waitFor();
            page.locator("[data-matches] input[value=v119]").check();
            page.locator("[data-matches] input[value=v11]").check();
            assertThat(chosen(page)).containsExactly("v7", "v119", "v11");
            page.locator("[data-chosen] input[value=v119]").uncheck();
            assertThat(chosen(page)).containsExactly("v7", "v11");
            assertThat(page.locator("[data-count]").innerText()).isEqualTo("2");
            page.getByText("Show the result").click();
            page.waitForURL("**/results/frequencies?variables=v7,v11");
            assertThat(page.locator("[data-copy]").isVisible()).isTrue();
        }
    }

    @Test
    void withoutScriptsASearchKeepsWhatIsChosen() {
        try (BrowserContext visitor = chromium.administrator(site.server(), "en", PHONE, false)) {
            Page page = open(visitor, "/analyses/frequencies");
            page.locator("input[value=v7]").check();
            page.locator("input[type=search]").fill("v119");
            page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();
            page.locator("[data-matches] input[value=v119]").check();
            page.getByText("Show the result").click();
            page.waitForURL("**/results/frequencies?variables=v7,v119");
            page.getByText("Change the question").click();
            assertThat(chosen(page)).containsExactly("v7", "v119");
        }
    }

    @Test
    void everybodyCanUseThePagesOnAPhoneInBothLanguagesAndThemes() {
        List<String> paths = List.of(
                "/analyses",
                "/analyses/crosstab?rows=v1",
                "/analyses/every-option",
                "/results/every-option?rows=v1&digits=77",
                "/results/every-option?rows=v1&heading=Head",
                "/results/crosstab?rows=v1&columns=v2",
                "/results/frequencies?variables=v1,v2&min-cell=20",
                "/results/overview",
                "/../../plugins",
                "/../../analyses");
        for (String language : List.of("ru", "en")) {
            try (BrowserContext visitor = chromium.administrator(site.server(), language, PHONE, true)) {
                for (String path : paths) {
                    Page page = open(visitor, path);
                    page.emulateMedia(new Page.EmulateMediaOptions()
                            .setColorScheme(language.equals("ru") ? ColorScheme.DARK : ColorScheme.LIGHT));
                    Accessibility accessibility = new Accessibility(page);
                    assertThat(accessibility.problems()).as(path).isEmpty();
                    assertThat(accessibility.overflow()).as(path).isZero();
                    page.close();
                }
            }
        }
    }
}
