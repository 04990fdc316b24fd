package org.anketa.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Locale RU = Languages.RUSSIAN;

    @Test
    void placesAreFilledByName() {
        assertThat(Template.compile("{a} of {b}").fill(Map.of("a", "one", "b", 2), Locale.ENGLISH))
                .isEqualTo("one of 2");
    }

    @Test
    void textsAreShownInTheReadersLanguage() {
        Map<String, Object> values = Map.of("who", LocalizedText.of("reader", "читатель"));
        assertThat(Template.compile("<{who}>").fill(values, RU)).isEqualTo("<читатель>");
    }

    @ParameterizedTest
    @CsvSource({
        "0,ответов",
        "1,ответ",
        "2,ответа",
        "5,ответов",
        "11,ответов",
        "12,ответов",
        "21,ответ",
        "24,ответа",
        "111,ответов",
        "1.5,ответа"
    })
    void russianWordsAgreeWithTheNumber(double number, String word) {
        assertThat(Template.compile("{n|ответ|ответа|ответов}").fill(Map.of("n", number), RU))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"0,answers", "1,answer", "2,answers", "21,answers"})
    void englishWordsAgreeWithTheNumber(double number, String word) {
        assertThat(Template.compile("{n|answer|answers}").fill(Map.of("n", number), Locale.ENGLISH))
                .isEqualTo(word);
    }

    @Test
    void numbersFollowTheirStyleAndTheLocale() {
        Template template = Template.compile("{share:PERCENT}, p {p:P_RELATION}");
        Map<String, Object> values = Map.of("share", 12.34, "p", 1e-30);
        assertThat(template.fill(values, Locale.ENGLISH)).isEqualTo("12.3%, p <\u00a00.001");
        assertThat(template.fill(values, RU)).isEqualTo("12,3\u00a0%, p <\u00a00,001");
    }

    @Test
    void aPlaceWithoutValueIsADefectThatNamesThePlace() {
        assertThatThrownBy(() -> Template.compile("{gone}").fill(Map.of(), RU)).hasMessageContaining("{gone}");
    }

    @Test
    void anOpenPlaceIsRefused() {
        assertThatThrownBy(() -> Template.compile("never {closed")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negativeNumbersHaveAMinusAndRoundedZeroHasNone() {
        assertThat(NumberStyle.HUNDREDTHS.format(-1.237, Locale.ENGLISH)).isEqualTo("−1.24");
        assertThat(NumberStyle.HUNDREDTHS.format(-0.001, Locale.ENGLISH)).isEqualTo("0.00");
    }

    @Test
    void whatIsNotFiniteIsShownAsADashOrInfinity() {
        assertThat(NumberStyle.COUNT.format(Double.NaN, Locale.ENGLISH)).isEqualTo("–");
        assertThat(NumberStyle.COUNT.format(Double.NEGATIVE_INFINITY, Locale.ENGLISH))
                .isEqualTo("−∞");
    }
}
