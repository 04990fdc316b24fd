package org.anketa.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A library's whole way, in Russian and on a phone: from the link that the first start prints to charts of what people need.
 * One employee answers M1 to M38 and goes on in the middle on another device, one answers without scripts, one is
 * interviewed; an answer is corrected. What the pages looked like lies in {@code target/screenshots} afterwards.
 */
class StudyJourneyIT {

    private static final int PHONE = 360;
    private static final int PAGES_BEFORE_THE_TRAM = 6;
    private static final String STAFF = """
            Подразделение;Вышестоящее подразделение;ФИО;Должность;Табельный номер;Эл. почта
            Администрация;;Орлов Павел Андреевич;Управляющий делами;0001;orlov@example.org
            Финансовый отдел;Администрация;Лебедева Анна Петровна;Начальник отдела;0002;
            Финансовый отдел;Администрация;Зимин Олег Юрьевич;Бухгалтер;0003;zimin@example.org
            """;

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = RunningServer.startOnly(folder.resolve("home"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        chromium.close();
    }

    @Test
    void fromTheSetUpLinkToChartsOfWhatPeopleNeed() throws IOException {
        try (BrowserContext library = chromium.visitor("ru", PHONE, true)) {
            Page page = library.newPage();
            setUp(page);
            importStaff(page);
            String study = createStudy(page);
            List<String> links = personalLinks(page, study);
            assertThat(links).hasSize(3);
            openStudy(page, study);

            String resumed = answerHalf(links.get(0));
            answerTheRestElsewhere(links.get(0), resumed);
            answerWithoutScripts(links.get(1));
            interview(page);

            seeFieldwork(page, study);
            seeNeeds(page, study);
            correct(page, study);
        }
    }

    private static void setUp(Page page) throws IOException {
        page.navigate(server.setUpLink().orElseThrow().toString());
        look(page, "set-up");
        page.locator("#name").fill("ольга");
        page.locator("#password").fill("заречье и библиотека");
        page.locator("#repeated").fill("заречье и библиотека");
        page.locator("#create").click();
        page.navigate(server.page("/"));
        look(page, "start");
        assertThat(page.locator("main")).containsText("ольга");
    }

    private static void importStaff(Page page) throws IOException {
        page.navigate(server.page("/staff/import"));
        look(page, "staff-import");
        page.locator("input[type=file]").setInputFiles(Files.writeString(folder.resolve("штат.csv"), STAFF));
        page.locator("#read").click();
        look(page, "staff-preview");
        page.locator("#apply").click();
        page.navigate(server.page("/staff"));
        look(page, "staff");
        assertThat(page.locator("main")).containsText("Лебедева Анна Петровна");
    }

    /** The address of the study. */
    private static String createStudy(Page page) throws IOException {
        page.navigate(server.page("/studies/new"));
        look(page, "study-form");
        page.locator("#source-municipal-employee").check();
        page.locator("#next").click();
        look(page, "study-rules");
        page.locator("#regime-named").check();
        page.locator("#cell").selectOption("3");
        page.locator("#next").click();
        look(page, "study-people");
        page.locator(".branch-unit input").first().check();
        page.locator("#next").click();
        look(page, "study-summary");
        page.locator("#create").click();
        page.waitForURL(Pattern.compile("/studies/[0-9a-f-]{36}"));
        return page.url().replaceFirst("(/studies/[0-9a-f-]{36}).*", "$1");
    }

    private static List<String> personalLinks(Page page, String study) throws IOException {
        look(page, "study-made");
        page.navigate(study + "/invitations");
        look(page, "invitations");
        page.locator("a[href*='/handouts/']").first().click();
        look(page, "letters");
        return page.locator(".letter-address").allInnerTexts().stream()
                .map(StudyJourneyIT::address)
                .toList();
    }

    /** A letter may leave out what browsers add themselves, and break the line. */
    private static String address(String shown) {
        String joined = shown.replaceAll("\\s", "");
        return joined.startsWith("http") ? joined : "http://" + joined;
    }

    private static void openStudy(Page page, String study) throws IOException {
        page.navigate(study);
        look(page, "study-prepared");
        page.locator("#open").click();
        look(page, "study-open");
        assertThat(page.locator("#close")).isVisible();
    }

    /** The address of the page at which the respondent stopped. */
    private static String answerHalf(String link) throws IOException {
        try (BrowserContext tablet = chromium.visitor("ru", PHONE, true)) {
            Page page = tablet.newPage();
            page.navigate(link);
            look(page, "answer-0-opening");
            page.locator("#start").click();
            RespondentHand hand = new RespondentHand(page, true);
            for (int i = 1; i <= PAGES_BEFORE_THE_TRAM; i++) {
                hand.answerPage();
                look(page, "answer-" + i);
                hand.next();
            }
            return page.url();
        }
    }

    private static void answerTheRestElsewhere(String link, String stoppedAt) throws IOException {
        try (BrowserContext phone = chromium.visitor("ru", PHONE, true)) {
            Page page = phone.newPage();
            page.navigate(link);
            look(page, "answer-resumed");
            page.locator("#start").click();
            assertThat(page.url()).isEqualTo(stoppedAt);
            RespondentHand hand = new RespondentHand(page, true);
            for (int i = PAGES_BEFORE_THE_TRAM + 1; !hand.isAtReview(); i++) {
                hand.answerPage();
                look(page, "answer-" + i);
                hand.next();
            }
            look(page, "answer-review");
            assertThat(page.locator(".review-line dd.quiet")).hasCount(0);
            assertThat(page.locator("main")).containsText("Согласны ли Вы на обработку");
            page.locator("#submit").click();
            look(page, "answer-thanks");
            page.navigate(link);
            look(page, "answer-used");
            assertThat(page.locator("#start")).hasCount(0);
        }
    }

    private static void answerWithoutScripts(String link) {
        try (BrowserContext phone = chromium.visitor("ru", PHONE, false)) {
            Page page = phone.newPage();
            page.navigate(link);
            page.locator("#start").click();
            RespondentHand hand = new RespondentHand(page, false);
            while (!hand.isAtReview()) {
                hand.answerPage();
                hand.next();
            }
            page.locator("#submit").click();
            assertThat(page.locator(".thanks")).isVisible();
        }
    }

    private static void interview(Page page) throws IOException {
        page.navigate(server.page("/interviews"));
        look(page, "interviews");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Лебедева Анна Петровна"))
                .first()
                .click();
        look(page, "interview-case");
        page.locator("#start-ru").click();
        RespondentHand hand = new RespondentHand(page, true);
        while (!hand.isAtReview()) {
            hand.answerPage();
            hand.next();
        }
        look(page, "interview-review");
        page.locator("#submit").click();
        assertThat(page.locator("#held")).isVisible();
    }

    private static void seeFieldwork(Page page, String study) throws IOException {
        page.navigate(study + "/fieldwork");
        look(page, "fieldwork");
        assertThat(page.locator("main")).containsText("100");
        assertThat(page.locator("main")).containsText("2 ответа");
        assertThat(page.locator("main")).containsText("1 ответ");
    }

    private static void seeNeeds(Page page, String study) throws IOException {
        page.navigate(study + "/needs");
        look(page, "needs");
        Locator pictures = page.locator("main img");
        assertThat(pictures.count()).isGreaterThan(4);
        for (Locator picture : pictures.all()) {
            assertThat(picture.evaluate("image => image.naturalWidth > 0")).isEqualTo(true);
        }
        assertThat(page.locator("main")).containsText("Бюджет, финансы, учёт");
    }

    private static void correct(Page page, String study) throws IOException {
        page.navigate(study + "/responses");
        look(page, "responses");
        page.locator("a.response-number").first().click();
        look(page, "response");
        page.locator("a[href*='/answers/m24/']").click();
        look(page, "correction");
        page.locator("#answer").selectOption("week");
        page.locator("#reason").fill("Ошибка при вводе, исправлено по звонку");
        page.locator("#save").click();
        look(page, "corrected");
        assertThat(page.locator(".corrections")).containsText("Ошибка при вводе, исправлено по звонку");
        assertThat(page.locator(".corrections ins")).hasText("В течение недели");
    }

    /** Axe finds nothing, nothing is wider than the window, and the picture is kept for people to look at. */
    private static void look(Page page, String name) throws IOException {
        Screenshots.look(page, "study-" + name);
    }
}
