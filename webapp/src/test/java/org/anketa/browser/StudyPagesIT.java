package org.anketa.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.people.PersonDetails;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.PeopleSite;
import org.anketa.web.boot.Services;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A librarian with a browser, on the pages of studies: from a new one to the responses of it. */
class StudyPagesIT {

    private static final int PHONE = 360;

    private static PeopleSite site;
    private static Services services;
    private static Chromium chromium;
    private static UUID unit;

    @BeforeAll
    static void start(@TempDir Path home) throws LifecycleException {
        chromium = Chromium.start();
        site = PeopleSite.start(home);
        services = site.services();
        UUID town = services.people()
                .addUnit(LocalizedText.of("Administration", "Администрация"), null)
                .id();
        unit = services.people()
                .addUnit(LocalizedText.of("Finance", "Финансовый отдел"), town)
                .id();
        person("Орлов Павел Андреевич");
        person("Смирнова Ольга Ивановна");
    }

    @AfterAll
    static void stop() throws LifecycleException {
        chromium.close();
        site.close();
    }

    private static UUID person(String name) {
        PersonDetails details = new PersonDetails(unit, name, "Специалист", null, "", "", "ru");
        return services.people().addPerson(details).id();
    }

    private static Study openStudy(Regime regime) {
        LocalizedText title = LocalizedText.of("What is read", "Что читают");
        NewStudy study = new NewStudy(title, FieldworkFixtures.form(), regime, Study.USUAL_CELL, null, null, true);
        return services.studies().open(services.studies().create(study, "Vera").id());
    }

    private static List<String> invite(Study study, int count) {
        List<UUID> persons = services.people().listPersons(unit, "", true, 0, count).stream()
                .map(each -> each.id())
                .toList();
        UUID wave = services.studies().listWaves(study.id()).get(0).id();
        return services.links().invite(wave, persons).stream()
                .map(link -> link.token())
                .toList();
    }

    private static UUID answer(String token) {
        UUID id = UUID.randomUUID();
        services.answering()
                .store(
                        token,
                        id,
                        Locale.ENGLISH,
                        FieldworkFixtures.json(
                                "{'reads': 'yes', 'what': 'Laws', 'age': 40, 'child': [{'name': 'Eve'}]}"));
        return id;
    }

    @Test
    void aStudyIsPreparedOnAPhoneAndItsLettersPrinted() {
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, true)) {
            Page page = visitor.newPage();
            page.navigate(site.page("/studies/new").toString());
            page.locator("#next").click();
            assertThat(page.locator("#source-problem").textContent()).contains("Выберите одну из анкет");
            assertSound(page);
            page.locator("#source-municipal-employee").check();
            page.locator("#next").click();
            page.locator("#closes").fill("2031-01-31");
            page.locator("#next").click();
            assertThat(page.locator("#regime-problem").isVisible()).isTrue();
            assertThat(page.locator("#closes").inputValue()).isEqualTo("2031-01-31");
            assertSound(page);
            page.locator("#regime-named").check();
            page.locator("#next").click();
            page.locator(".branch-unit input").first().check();
            assertSound(page);
            page.locator("#back").click();
            assertThat(page.locator("#regime-named").isChecked()).isTrue();
            page.locator("#next").click();
            assertThat(page.locator(".branch-unit input").first().isChecked()).isTrue();
            page.locator("#next").click();
            assertSound(page);
            page.locator("#create").click();
            assertThat(page.locator(".notice-title").first().textContent()).contains("подготовлено");
            assertSound(page);
            page.locator(".tabs a[href$='/invitations']").click();
            assertSound(page);
            page.locator("#handouts a").click();
            assertThat(page.locator(".letter").count()).isGreaterThanOrEqualTo(2);
            assertThat(page.locator(".letter").first().textContent()).contains("Здравствуйте, Павел Андреевич!");
            assertSound(page);
        }
    }

    @Test
    void eachLetterIsOnePage() {
        Study study = openStudy(Regime.NAMED);
        try (BrowserContext visitor = chromium.visitor("ru", 1280, true)) {
            Page page = visitor.newPage();
            page.navigate(site.page("/studies/" + study.id() + "/invitations").toString());
            page.locator(".branch-unit input").first().check();
            page.locator("#invite").click();
            int letters = page.locator(".letter").count();
            String paper = new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), ISO_8859_1);
            assertThat(paper.split("/Type /Page\\b", -1)).hasSize(letters + 1);
            assertThat(page.locator(".letter .qr").count()).isEqualTo(letters);
        }
    }

    @Test
    void theFieldworkPageSeesNewResponsesByItself() {
        Study study = openStudy(Regime.ANONYMOUS);
        List<String> tokens = invite(study, 2);
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, true)) {
            Page page = visitor.newPage();
            page.navigate(site.page("/studies/" + study.id() + "/fieldwork").toString());
            assertThat(page.locator("#completed").textContent()).isEqualTo("0");
            answer(tokens.get(0));
            page.waitForFunction("() => document.getElementById('completed').textContent === '1'");
            assertThat(page.locator("#rate").textContent()).contains("50");
            // The figure is asked for anew as well.
            page.waitForFunction(
                    "() => { const figure = document.getElementById('chart'); return figure.complete && figure.naturalWidth > 0; }");
            assertSound(page);
        }
    }

    @Test
    void anAnswerIsCorrectedOnAPhone() {
        Study study = openStudy(Regime.NAMED);
        answer(invite(study, 1).get(0));
        try (BrowserContext visitor = chromium.visitor("ru", PHONE, true)) {
            Page page = visitor.newPage();
            page.navigate(site.page("/studies/" + study.id() + "/responses").toString());
            page.locator(".response-number").click();
            Locator age = page.locator(".answer", new Page.LocatorOptions().setHasText("Возраст"));
            age.locator("a").click();
            page.locator("#answer").fill("41");
            page.locator("#reason").fill("неверно прочитано");
            assertSound(page);
            page.locator("#save").click();
            assertThat(page.locator("ins").textContent()).isEqualTo("41");
            assertThat(page.locator("del").textContent()).isEqualTo("40");
            assertSound(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1280", "ru, 1280", "en, 360", "ru, 360"})
    void everyPageIsAccessibleAndFitsTheWindow(String language, int width) {
        Study study = openStudy(Regime.NAMED);
        UUID response = answer(invite(study, 2).get(0));
        String address = "/studies/" + study.id();
        String answers = address + "/responses/" + response + "/answers/";
        try (BrowserContext visitor = chromium.visitor(language, width, true)) {
            Page page = visitor.newPage();
            for (String path : List.of(
                    "/",
                    "/studies",
                    "/studies?show=closed",
                    "/studies/new",
                    address,
                    address + "/invitations",
                    address + "/fieldwork",
                    address + "/responses",
                    address + "/responses/" + response,
                    answers + "reads/0",
                    answers + "topics/0",
                    answers + "what/0")) {
                page.navigate(site.page(path).toString());
                page.evaluate("() => document.querySelectorAll('details').forEach(each => { each.open = true; })");
                assertSound(page);
            }
            page.navigate(site.page(address + "/invitations").toString());
            page.locator("#open-button").click();
            assertSound(page);
        }
    }

    private static void assertSound(Page page) {
        assertThat(Map.of(page.url(), new Accessibility(page).problems())).isEqualTo(Map.of(page.url(), List.of()));
        assertThat(new Accessibility(page).overflow()).as(page.url()).isZero();
    }
}
