package org.anketa.web.answer.posted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.web.answer.AllTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerFormTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            texts    | name=q:name=Anna Ivanovna                        | Anna Ivanovna
            texts    | name=q:name=                                     | -
            texts    | name=q:name=%20%20                               | -
            texts    | duties=q:duties=one%0D%0Atwo                     | one\\ntwo
            texts    | duties=no:duties=refused                         | missing refused
            texts    | years=q:years=twelve                             | twelve
            texts    | score=q:score=7                                  | 7
            texts    | score=q:score=missing dont_know                  | missing dont_know
            moments  | since=q:since=2026-01-31                         | 2026-01-31
            choosing | likes=q:likes=4                                  | 4
            choosing | likes=q:likes=missing refused                    | missing refused
            choosing | themes=q:themes=tax;q:themes=roads               | tax roads
            choosing | themes=no:themes=dont_know                       | missing dont_know
            choosing | agreed=q:agreed=OK                               | OK
            channels | channels=q:channels=2 mail;q:channels=1 visit    | visit mail
            channels | channels=q:channels=;q:channels=                 | -
            sources  | often_net=q:often_net=day                        | day
            quality_grid | importance_fast=q:importance_fast=na         | na
            """)
    void whatControlsSendBecomesAnAnswer(String page, String sent, String expected) {
        String place = sent.substring(0, sent.indexOf('='));
        AnswerForm form =
                read(page, place, sent.substring(sent.indexOf('=') + 1).replace(';', '&'));
        assertThat(form.problems()).isEmpty();
        assertThat(form.typed().find(Places.parse(place)).map(AnswerFormTest::text))
                .isEqualTo(Optional.ofNullable(expected).map(text -> text.replace("\\n", "\n")));
    }

    @Test
    void onlyWhatThePageAskedIsChanged() {
        Answers before = Answers.NONE
                .with("name", Answer.of("Anna"))
                .with("years", Answer.of("3"))
                .with("project_name", Answer.of("other page"));
        Answers after = read("texts", "name years", "q:name=Vera").over(before);
        assertThat(after.given())
                .containsEntry(Place.of("name"), Answer.of("Vera"))
                .containsKey(Place.of("project_name"))
                .doesNotContainKey(Place.of("years"));
    }

    @Test
    void aRepetitionIsNamedByItsNumber() {
        AnswerForm form = read("project", "project_name[1] project_name[2]", "q:project_name[2]=Bridge");
        assertThat(form.typed().given()).containsOnly(Map.entry(new Place("project_name", 2), Answer.of("Bridge")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q:years=3&no:years=refused",
                "no:years=refused&no:years=dont_know",
            })
    void anAnswerAndAReasonForNoneAreNotBothTaken(String sent) {
        assertThat(read("texts", "years", sent).problems()).containsOnlyKeys(Place.of("years"));
    }

    @Test
    void aPlaceGivenTwiceIsAProblemAndLosesNothing() {
        AnswerForm form = read("channels", "channels", "q:channels=1 mail&q:channels=1 visit");
        assertThat(form.problems()).containsOnlyKeys(Place.of("channels"));
        assertThat(form.typed().find(Place.of("channels")).map(AnswerFormTest::text))
                .contains("mail visit");
    }

    @Test
    void aChoiceThatTheFormDoesNotHaveIsToldAndNotTaken() {
        AnswerForm form = read("choosing", "likes themes", "q:likes=99&q:themes=tax&q:themes=<script>");
        assertThat(form.foreign()).containsExactlyInAnyOrder(Place.of("likes"), Place.of("themes"));
        assertThat(form.typed().given()).containsOnlyKeys(Place.of("themes"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            texts    | name          | q:years=3
            texts    | name          | q:project_name=x
            texts    | name          | q:nothing=x
            texts    | name          | revision=7
            texts    | name          | remark:name=x
            texts    | since         | q:since=2026-01-31
            texts    | hello         | q:hello=x
            texts    | name[1]       | q:name[1]=x
            project  | project_name  | q:project_name=x
            sum      | summary       | q:summary=x
            texts    | name          | q:name=one&q:name=two
            texts    | years         | no:years=because
            channels | channels      | q:channels=first mail
            """)
    void whatThePageDoesNotHaveIsRefused(String page, String asked, String sent) {
        assertThatThrownBy(() -> read(page, asked, sent)).isInstanceOf(Tampered.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "go", "next x", "add", "remove", "NEXT"})
    void anUnknownStepIsRefused(String action) {
        FormFields fields = FormFields.parse("state=" + state("texts") + "&asked=&action=" + encode(action));
        assertThatThrownBy(() -> AnswerForm.read(fields, AllTypes.compiled(), AllTypes.page("texts"), false))
                .isInstanceOf(Tampered.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "zz.0", "6d0f6f0e-3f3e-4c4e-9f0a-0b6f6c1d2e3f.'"})
    void anUnreadableStateIsRefused(String state) {
        FormFields fields = FormFields.parse("state=" + encode(state) + "&action=next");
        assertThatThrownBy(() -> AnswerForm.findState(fields)).isInstanceOf(Tampered.class);
    }

    @Test
    void aStateThatWasLostIsNotThere() {
        assertThat(AnswerForm.findState(FormFields.parse("asked=name&q:name=Anna")))
                .isEmpty();
    }

    @Test
    void aPageThatDoesNotSayWhatItAskedIsToldSo() {
        FormFields fields = FormFields.parse("state=" + state("texts") + "&action=next&q:name=Anna");
        assertThatThrownBy(() -> AnswerForm.read(fields, AllTypes.compiled(), AllTypes.page("texts"), false))
                .isInstanceOf(Tampered.class)
                .hasMessageContaining("without its field \"asked\"");
    }

    @Test
    void remarksAreForInterviews() {
        FormFields fields = FormFields.parse(
                "state=" + state("texts") + "&asked=name&action=next&q:name=Anna&remark:name=Laughed&probe:name=true");
        AnswerForm form = AnswerForm.read(fields, AllTypes.compiled(), AllTypes.page("texts"), true);
        assertThat(form.remarks()).containsExactly(new Remark(Place.of("name"), true, "Laughed"));
    }

    private static AnswerForm read(String page, String asked, String sent) {
        String body = "state=" + state(page) + "&asked=" + encode(asked) + "&action=next&"
                + Stream.of(sent.split("&", -1)).map(AnswerFormTest::encoded).collect(Collectors.joining("&"));
        return AnswerForm.read(FormFields.parse(body), AllTypes.compiled(), AllTypes.page(page), false);
    }

    /** The name is written as it is, the value may have escapes already. */
    private static String encoded(String field) {
        int equals = field.indexOf('=');
        return encode(field.substring(0, equals)) + "="
                + field.substring(equals + 1).replace(' ', '+');
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String state(String page) {
        return PageState.of(AllTypes.VERSION, AllTypes.page(page), Answers.NONE).text();
    }

    private static String text(Answer answer) {
        if (answer instanceof Answer.Given given) {
            return given.value().asText();
        }
        MissingReason reason = ((Answer.Missing) answer).reason();
        return "missing " + reason.id();
    }
}
