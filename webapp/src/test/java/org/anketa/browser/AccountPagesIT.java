package org.anketa.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator with a browser: signing in and out, users, the own account, the log. */
class AccountPagesIT {

    private static final int PHONE = 360;

    private static Chromium chromium;
    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        chromium = Chromium.start();
        server = RunningServer.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        chromium.close();
    }

    @Test
    void somebodySignsInAndOutOnAPhoneWithoutScripts() {
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, false)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/users"));
            page.locator("#name").fill(BrowserSession.ADMINISTRATOR);
            page.locator("#password").fill("не тот пароль");
            page.locator("#sign-in").click();
            assertThat(page.locator("#problem").textContent()).contains("Имя или пароль неверны");
            page.locator("#password").fill(BrowserSession.PASSWORD);
            page.locator("#sign-in").click();
            assertThat(page.url()).isEqualTo(server.page("/users"));
            page.locator(".who summary").click();
            assertThat(page.locator(".who-menu").textContent()).contains("Администратор");
            page.locator("#sign-out").click();
            assertThat(page.locator("main").textContent()).contains("Вы вышли.");
            page.navigate(server.page("/users"));
            assertThat(page.url()).contains("/sign-in?back=%2Fusers");
        }
    }

    @Test
    void aUserIsAddedAndCorrected() {
        try (BrowserContext visitor = chromium.administrator(server, "en", PHONE, true)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/users"));
            page.locator("#name").fill("Борис");
            page.locator("#role").selectOption("interviewer");
            page.locator("#password").fill("short");
            page.locator("#add-user").click();
            assertThat(page.locator("#password-problem").textContent()).contains("too short");
            assertThat(page.locator("#name").inputValue()).isEqualTo("Борис");
            assertThat(page.locator("#role").inputValue()).isEqualTo("interviewer");
            page.locator("#password").fill("purple monsoon kettle");
            page.locator("#add-user").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Борис");
            page.locator("#issue").click();
            assertThat(page.locator("#token").textContent()).startsWith("anketa_");
            assertThat(new Accessibility(page).problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ru, 1280", "en, 360", "ru, 360"})
    void everyPageIsAccessibleAndFitsTheWindow(String language, int width) {
        try (BrowserContext stranger = chromium.visitor(language, width, true)) {
            look(stranger, List.of("/sign-in", "/sign-in?unsent", "/set-up/over"));
        }
        try (BrowserContext visitor = chromium.administrator(server, language, width, true)) {
            look(visitor, List.of("/users", "/account", "/audit"));
            Page page = visitor.newPage();
            page.navigate(server.page("/users"));
            page.locator("#users a").first().click();
            page.locator(".who summary").click();
            assertSound(page, "/users/…");
        }
    }

    private static void look(BrowserContext visitor, List<String> paths) {
        Page page = visitor.newPage();
        for (String path : paths) {
            page.navigate(server.page(path));
            assertSound(page, path);
        }
    }

    private static void assertSound(Page page, String path) {
        Accessibility accessibility = new Accessibility(page);
        assertThat(accessibility.problems()).as(path).isEmpty();
        assertThat(accessibility.overflow()).as(path).isZero();
    }
}
