package org.anketa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.Regime;
import org.anketa.running.RunningServer;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An interviewer's day: sign in, find a person, note a call, hold the interview with a probe; another person refuses. */
class InterviewIT {

    @TempDir
    private static Path home;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        try (FieldworkHome fieldwork = FieldworkHome.in(home)) {
            fieldwork.invite(fieldwork.study(AllTypes.form(), Regime.NAMED, true), 3);
        }
        server = RunningServer.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        chromium.close();
    }

    @Test
    void anInterviewIsHeldAndARefusalIsRecorded() throws IOException {
        try (BrowserContext visitor = chromium.visitor("en", 360, true)) {
            Page page = visitor.newPage();
            signIn(page);
            check(page, "list");
            page.getByLabel("Name, post or phone").fill("анна 1");
            press(page, "Show");
            assertThat(page.locator(".cases tbody tr")).hasCount(1);
            open(page, "Иванова Анна 1");
            noteACall(page);
            interview(page);
            refuse(page);
        }
    }

    private static void signIn(Page page) {
        page.navigate(server.page("/interviews"));
        page.locator("#name").fill(FieldworkHome.INTERVIEWER);
        page.locator("#password").fill(FieldworkHome.PASSWORD);
        page.locator("#sign-in").click();
        page.navigate(server.page("/interviews"));
    }

    private static void noteACall(Page page) throws IOException {
        check(page, "case");
        page.getByLabel("How", new Page.GetByLabelOptions().setExact(true)).selectOption("PHONE");
        page.getByLabel("What came of it").selectOption("APPOINTMENT");
        page.getByLabel("Note").fill("Friday at ten");
        press(page, "Save the attempt");
        assertThat(page.locator(".attempts li")).hasCount(1);
        assertThat(page.locator(".attempts")).containsText("Friday at ten");
    }

    private static void interview(Page page) throws IOException {
        page.locator("#start-ru").click();
        assertThat(page.locator(".strip").last()).containsText("Иванова Анна 1");
        page.locator("#q-name-in").fill("Анна");
        page.locator("#q-duties summary").click();
        page.locator("#q-duties textarea[data-remark]").fill("Asked twice");
        page.locator("#q-duties [data-remark][type=checkbox]").check();
        check(page, "interview");
        press(page, "Save and break off");
        assertThat(page.locator("#start-ru")).containsText("Continue");
        page.locator("#start-ru").click();
        assertThat(page.locator("#q-duties .remark-text")).containsText("Asked twice");
        press(page, "All answers");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Как Вы обычно работаете?"))
                .click();
        page.locator("input[name='q:place'][value=office]").check();
        press(page, "All answers");
        page.locator("main a[href*='check#']").first().click();
        page.locator("[id='q1-project_name-in']").fill("Мост");
        press(page, "All answers");
        check(page, "interview-review");
        press(page, "Submit my answers");
        assertThat(page.locator("#held")).isVisible();
        assertThat(page.locator(".case-state-completed")).hasCount(1);
    }

    private static void refuse(Page page) throws IOException {
        open(page, "Иванова Анна 2");
        page.getByText("The person does not want to take part").click();
        page.getByLabel("Reason, in the person's words").fill("No time");
        press(page, "Record the refusal");
        assertThat(page.locator(".notice")).containsText("No time");
        check(page, "refused");
        assertThat(page.locator("#start-ru")).hasCount(0);
    }

    private static void open(Page page, String person) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(person))
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void check(Page page, String name) throws IOException {
        Accessibility accessibility = new Accessibility(page);
        assertThat(accessibility.problems()).as(name).isEmpty();
        assertThat(accessibility.overflow()).as(name).isZero();
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures.resolve("interviewer-" + name + ".png")));
    }
}
