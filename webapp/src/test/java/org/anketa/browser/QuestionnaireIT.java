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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anketa.answering.FieldworkHome;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.Regime;
import org.anketa.running.RunningServer;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole questionnaire with every kind of question on a phone in Russian, with scripts and without. */
class QuestionnaireIT {

    private static final int PHONE = 360;

    @TempDir
    private static Path home;

    private static final Deque<String> LINKS = new ArrayDeque<>();

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static Chromium chromium;

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        try (FieldworkHome fieldwork = FieldworkHome.in(home)) {
            List<IssuedLink> links = fieldwork.invite(fieldwork.study(AllTypes.form(), Regime.PSEUDONYMOUS, true), 6);
            links.forEach(link -> LINKS.add(link.token()));
        }
        server = RunningServer.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyKindOfQuestionIsAnsweredOnAPhone(boolean scripts) throws IOException {
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, scripts)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/a/" + LINKS.remove()));
            check(page, "opening", scripts);
            go(page, "Начать", "/texts");
            texts(page, scripts);
            moments(page, scripts);
            choosing(page, scripts);
            channels(page, scripts);
            grids(page, scripts);
            projects(page, scripts);
            check(page, "sum", scripts);
            assertThat(page.locator(".reading dd")).hasText("Анна, 12");
            go(page, "Проверить ответы", "/-/review");
            check(page, "review", scripts);
            String review = page.locator("main").innerText();
            assertThat(review)
                    .contains(
                            "Анна",
                            "Местные налоги; Дороги",
                            "1. Визит в библиотеку; 2. Телефон",
                            "Ясность <b>ответов</b>");
            go(page, "Отправить ответы", "/-/thanks");
            check(page, "thanks", scripts);
            assertThat(page.locator("h1")).hasText("Спасибо!");
            page.navigate(page.url().replace("/-/thanks", ""));
            assertThat(page.locator("main").innerText()).contains("Ваши ответы получены");
        }
    }

    private static void texts(Page page, boolean scripts) throws IOException {
        check(page, "texts", scripts);
        page.locator("#q-name-in").press("Enter");
        check(page, "texts-wrong", scripts);
        assertThat(page.locator("#q-name-problem")).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Как к Вам обращаться?"))
                .click();
        page.getByLabel("Как к Вам обращаться?").fill("Анна");
        page.getByLabel("Над чем Вы работаете?").fill("Бюджет\nи закупки");
        page.getByLabel("Сколько лет?").fill("12");
        page.getByLabel("Сколько часов в день Вы читаете?").fill("1,5");
        option(page, "score", "7").check();
        page.getByLabel("Какую долю времени занимает чтение?").fill("15");
        if (scripts) {
            assertThat(page.locator("[data-autosave]")).hasText("Сохранено");
            page.navigate(page.url());
            assertThat(page.getByLabel("Как к Вам обращаться?")).hasValue("Анна");
            assertThat(page.locator("#q-name .left")).containsText("Осталось символов: 56");
        }
        go(page, "Далее", "/moments");
    }

    private static void moments(Page page, boolean scripts) throws IOException {
        check(page, "moments", scripts);
        page.locator("#q-since-in").fill("2020-02-29");
        page.locator("#q-call-in").fill("14:30");
        page.locator("#q-meeting-in").fill("2026-01-31T09:15");
        go(page, "Далее", "/choosing");
    }

    private static void choosing(Page page, boolean scripts) throws IOException {
        check(page, "choosing", scripts);
        option(page, "place", "other").check();
        option(page, "likes", "4").check();
        option(page, "themes", "tax").check();
        option(page, "themes", "roads").check();
        page.locator("#q-district-in").selectOption("v7");
        option(page, "region", "south").check();
        option(page, "agreed", "OK").check();
        if (!scripts) {
            press(page, "Далее");
            assertThat(page.locator("#notice")).isVisible();
        }
        page.locator("#q-place_other input").fill("Везде понемногу");
        assertThat(page.locator("#q-town .option")).hasCount(2);
        option(page, "town", "stepnoy").check();
        check(page, "choosing-more", scripts);
        go(page, "Далее", "/channels");
    }

    private static void channels(Page page, boolean scripts) throws IOException {
        check(page, "rank", scripts);
        if (scripts) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Поставить: Телефон"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Поставить: Визит в библиотеку"))
                    .click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Выше: Визит в библиотеку"))
                    .click();
            check(page, "rank-placed", true);
        } else {
            page.getByLabel("Место: Телефон").selectOption("2");
            page.getByLabel("Место: Визит в библиотеку").selectOption("1");
        }
        go(page, "Далее", "/sources");
    }

    private static void grids(Page page, boolean scripts) throws IOException {
        check(page, "grid", scripts);
        page.locator("input[name='q:often_net'][value=day]").check();
        page.locator("input[name='q:often_press'][value='missing dont_know']").check();
        go(page, "Далее", "/quality_grid");
        check(page, "paired", scripts);
        page.locator("input[name='q:importance_clear'][value='5']").check();
        page.locator("input[name='q:satisfaction_clear'][value=na]").check();
        go(page, "Далее", "/events");
        check(page, "grid-several", scripts);
        page.locator("input[name='q:as_mail'][value=guest]").check();
        go(page, "Далее", "/project");
    }

    private static void projects(Page page, boolean scripts) throws IOException {
        page.locator("[id='q1-project_name-in']").fill("Мост");
        press(page, "Добавить ещё");
        page.locator("[id='q2-project_name-in']").fill("Парк");
        press(page, "Добавить ещё");
        assertThat(page.locator(".repetition")).hasCount(3);
        check(page, "repeat", scripts);
        press(page, "Удалить запись 1");
        assertThat(page.locator(".repetition")).hasCount(2);
        assertThat(page.locator("[id='q1-project_name-in']")).hasValue("Парк");
        press(page, "Удалить запись 2");
        go(page, "Далее", "/sum");
    }

    @Test
    void theLanguageIsSwitchedOnTheSamePageAndNothingTypedIsLost() throws IOException {
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, false)) {
            Page page = visitor.newPage();
            page.navigate(server.page("/a/" + LINKS.remove()));
            press(page, "Начать");
            page.getByLabel("Сколько лет?").fill("12");
            press(page, "English");
            assertThat(page.getByLabel("For how many years?")).hasValue("12");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            press(page, "Save and continue later");
            assertThat(page.locator("#address")).hasAttribute("href", page.url().replace("/-/later", ""));
        }
    }

    @Test
    void aLostConnectionIsToldAndWhatWasTypedIsSavedAfterwards() throws IOException {
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, true)) {
            String link = server.page("/a/" + LINKS.remove());
            Page page = visitor.newPage();
            page.navigate(link);
            press(page, "Начать");
            visitor.setOffline(true);
            page.getByLabel("Сколько лет?").fill("12");
            assertThat(page.locator("[data-autosave]")).containsText("нет связи");
            visitor.setOffline(false);
            assertThat(page.locator("[data-autosave]")).hasText("Сохранено");
        }
    }

    private static Locator option(Page page, String name, String value) {
        return page.locator("input[name='q:" + name + "'][value='" + value + "']");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Presses a button that leads to another page, which with scripts may first wait for what is being saved. */
    private static void go(Page page, String button, String path) {
        press(page, button);
        page.waitForURL(address -> address.endsWith(path));
    }

    /** Nothing that axe finds, no scrolling sideways, and a picture to look at. */
    private static void check(Page page, String name, boolean scripts) throws IOException {
        Accessibility accessibility = new Accessibility(page);
        if (scripts) {
            assertThat(accessibility.problems()).as(name).isEmpty();
        }
        assertThat(accessibility.overflow()).as(name).isZero();
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures.resolve("answer-" + name + (scripts ? "" : "-plain") + ".png")));
    }
}
