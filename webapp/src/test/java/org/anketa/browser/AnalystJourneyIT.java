package org.anketa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An analyst's whole way on a phone: from a file as a Russian spreadsheet program writes it to a table, a chart and a picture
 * for a report. What the pages looked like lies in {@code target/screenshots} afterwards.
 */
class AnalystJourneyIT {

    private static final int PHONE = 360;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = RunningServer.start(folder.resolve("home"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        chromium.close();
    }

    @Test
    void fromARussianFileToChartsOnAPhone() throws IOException {
        try (BrowserContext visitor = chromium.administrator(server, "ru", PHONE, true)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/files"));
            check(page, "start");
            openSurvey(page);
            check(page, "data");
            assertThat(page.locator("main").innerText())
                    .contains("Бухгалтерия, учёт")
                    .containsIgnoringCase("Windows-1251")
                    .containsIgnoringCase("точка с запятой");

            crosstab(page);
            check(page, "crosstab");
            assertThat(page.locator("#reading").innerText()).contains("V Крамера");

            likert(page);
            check(page, "likert");
            assertSvg(page);
        }
    }

    @Test
    void theSameWayWithoutScripts() throws IOException {
        try (BrowserContext visitor = chromium.administrator(server, "ru", PHONE, false)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/files"));
            openSurvey(page);
            crosstab(page);
            likert(page);
            assertThat(page.locator("main img, main svg[role=img]").count()).isPositive();
        }
    }

    @Test
    void languageAndThemeAreSwitchedOnTheSamePage() throws IOException {
        try (BrowserContext visitor = chromium.administrator(server, "ru", PHONE, true)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/files"));
            openSurvey(page);
            crosstab(page);
            String address = page.url();

            button(page, "English").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.url()).isEqualTo(address);
            assertThat(page.locator("#reading").innerText()).contains("Cramér");

            button(page, "Dark").click();
            assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
            assertThat(page.url()).isEqualTo(address);
            check(page, "crosstab-dark-english");
        }
    }

    private static void openSurvey(Page page) throws IOException {
        page.getByLabel("Откройте файл с данными").setInputFiles(StaffSurvey.write(folder));
        button(page, "Открыть файл").click();
        page.waitForURL(Pattern.compile("/files/[a-z0-9]+"));
    }

    private static void crosstab(Page page) {
        openAnalysis(page, "Таблица сопряжённости");
        pick(page, "rows", StaffSurvey.UNIT);
        pick(page, "columns", StaffSurvey.CHANNEL);
        button(page, "Показать результат").click();
        page.waitForURL("**/results/crosstab?**");
    }

    private static void likert(Page page) {
        openAnalysis(page, "Частоты");
        StaffSurvey.STATEMENTS.forEach(statement -> pick(page, "variables", statement));
        button(page, "Показать результат").click();
        page.waitForURL("**/results/frequencies?**");
    }

    private static void openAnalysis(Page page, String title) {
        page.locator(".tabs").getByText("Анализ").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
    }

    private static void pick(Page page, String option, String variable) {
        page.locator("[data-matches] input[name='%s'][value='%s']".formatted(option, variable))
                .check();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void assertSvg(Page page) throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("SVG$")))
                        .first()
                        .click());
        assertThat(download.suggestedFilename()).endsWith(".svg");
        assertThat(Files.readString(download.path()))
                .contains("<svg", "Нужные документы легко найти")
                .doesNotContain("<script");
    }

    /** Axe finds nothing, nothing is wider than the window, and the picture is kept for people to look at. */
    private static void check(Page page, String name) throws IOException {
        Accessibility accessibility = new Accessibility(page);
        assertThat(accessibility.problems()).as(name).isEmpty();
        assertThat(accessibility.overflow()).as(name).isZero();
        // Pictures below the fold are loaded when somebody scrolls to them.
        page.evaluate("() => document.querySelectorAll('img[loading=lazy]').forEach(image => image.loading = 'eager')");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(name + ".png")));
    }
}
