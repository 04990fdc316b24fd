package org.anketa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anketa.running.StudySite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a study found, as its readers see it. */
class StudyNeedsIT {

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static StudySite site;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        chromium = Chromium.start();
        site = StudySite.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        chromium.close();
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"ru, 360, LIGHT", "en, 360, DARK", "ru, 1280, DARK", "en, 1280, LIGHT"})
    void needsAndAnalysesAreReadOnEveryScreen(String language, int width, ColorScheme colors) {
        try (BrowserContext visitor = chromium.visitor(language, width, true)) {
            visitor.addCookies(List.of(new Cookie("anketa-session", site.session())
                    .setUrl(site.address("/").toString())));
            Page page = visitor.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
            for (String below : List.of("/needs", "/analyses", "/results/frequencies?variables=m1")) {
                page.navigate(
                        site.address("/studies/" + site.employees() + below).toString());
                assertThat(page.locator("h1").count()).isEqualTo(1);
                Accessibility look = new Accessibility(page);
                assertThat(look.problems()).as(below).isEmpty();
                assertThat(look.overflow()).as(below).isZero();
                String name = below.substring(1).replaceAll("[^a-z].*", "");
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + "-" + language + "-" + width + ".png")));
            }
        }
    }
}
