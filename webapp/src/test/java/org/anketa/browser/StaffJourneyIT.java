package org.anketa.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.people.Consent;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.PeopleSite;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A librarian with a browser, on the pages of staff and of controlled lists. */
class StaffJourneyIT {

    private static final int PHONE = 360;
    private static final String LIST = """
            Подразделение;Вышестоящее подразделение;ФИО;Табельный номер;Эл. почта
            Финансовый отдел;Администрация района;Орлов Павел Андреевич;0002;orlov@example.org
            Финансовый отдел;Администрация района;Лебедева Анна Петровна;0002;
            Администрация района;;Смирнова Ольга Ивановна;0001;нет адреса
            Администрация района;;Громов Игорь;0005;""";

    private static Chromium chromium;

    private PeopleSite site;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void start(@TempDir Path home) throws LifecycleException {
        site = PeopleSite.start(home);
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    private void choose(Page page) {
        page.navigate(site.page("/staff/import").toString());
        page.locator("#file").setInputFiles(new FilePayload("сотрудники.csv", "text/csv", LIST.getBytes(UTF_8)));
        page.locator("#read").click();
    }

    @Test
    void aListIsImportedOnAPhoneWithoutScripts() {
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, false)) {
            Page page = visitor.newPage();
            choose(page);
            assertThat(page.locator("#count-refused").textContent()).isEqualTo("2");
            assertThat(page.locator("#rows tbody tr").first().textContent()).contains("3", "В строке 2");
            page.locator("#apply").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Что сделано");
            page.navigate(site.page("/staff?q=громов").toString());
            assertThat(page.locator("#persons tbody tr").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ru, 1280", "en, 360", "ru, 360"})
    void everyPageIsAccessibleAndFitsTheWindow(String language, int width) {
        List<String> paths = new ArrayList<>(List.of(
                "/staff",
                "/staff/import",
                "/staff/units/new",
                "/staff/persons/new",
                "/lists",
                "/lists/topic",
                "/lists/channel/terms/fax"));
        paths.addAll(pagesOfSomebody());
        try (BrowserContext visitor = chromium.visitor(language, width, true)) {
            Page page = visitor.newPage();
            for (String path : paths) {
                page.navigate(site.page(path).toString());
                assertSound(page);
            }
            choose(page);
            assertSound(page);
            page.locator("#apply").click();
            assertSound(page);
        }
    }

    /** A unit below another, and somebody in it who consented to one thing and refused another. */
    private List<String> pagesOfSomebody() {
        PeopleService people = site.services().people();
        String name = "Unit " + UUID.randomUUID();
        Unit top = people.addUnit(LocalizedText.of(name), null);
        Unit unit = people.addUnit(LocalizedText.of("Finance", "Финансы"), top.id());
        Person anna =
                people.addPerson(new PersonDetails(unit.id(), "Anna", "Clerk", null, "anna@example.org", "", "en"));
        people.recordConsents(List.of(consent(anna, "profile", true), consent(anna, "mailing", false)));
        String page = "/staff/persons/" + anna.id();
        return List.of("/staff?unit=" + unit.id(), "/staff/units/" + unit.id(), page, page + "/edit");
    }

    private static Consent consent(Person person, String purpose, boolean given) {
        return new Consent(
                UUID.randomUUID(), person.id(), purpose, "May the library keep a card?", given, Instant.now(), null);
    }

    @Test
    void whatWasTypedWrongIsToldAtItsField() {
        try (BrowserContext visitor = chromium.visitor("en", PHONE, true)) {
            Page page = visitor.newPage();
            pagesOfSomebody();
            page.navigate(site.page("/staff/persons/new").toString());
            page.locator("#email").fill("nobody");
            page.locator("#save").click();
            assertThat(page.locator("#email-problem").textContent()).contains("nobody");
            assertThat(page.locator("#email").inputValue()).isEqualTo("nobody");
            assertSound(page);
        }
    }

    /** Axe waits for ever where scripts are off, so it is for visitors with scripts only. */
    private static void assertSound(Page page) {
        assertThat(Map.of(page.url(), new Accessibility(page).problems())).isEqualTo(Map.of(page.url(), List.of()));
        assertThat(new Accessibility(page).overflow()).as(page.url()).isZero();
    }
}
