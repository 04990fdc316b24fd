package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and the forms they convert to. */
class ValueTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "-1, -1",
        "-0.0, 0",
        "1.5, 1.5",
        "100, 100",
        "0.1, 0.1",
        "1e21, 1000000000000000000000",
        "1.25e-7, 0.000000125",
        "9007199254740993, 9007199254740992",
        "3.0000000000000004, 3",
        "-2.9999999999999996, -3",
        "1e-13, 0",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void numbersAreWrittenWithoutExponent(double number, String text) {
        assertThat(Value.of(number).asText()).isEqualTo(text);
    }

    @Test
    void emptyTextIsTheEmptyValue() {
        assertThat(Value.of("")).isSameAs(Value.empty());
        assertThat(Value.empty().isEmpty()).isTrue();
        assertThat(Value.empty().asText()).isEmpty();
        assertThat(Value.empty().asNumber()).isNaN();
        assertThat(Value.empty().asBoolean()).isFalse();
        assertThat(Value.empty().members()).containsExactly(Value.empty());
    }

    @Test
    void notANumberIsNothingToStore() {
        assertThat(Value.of(Double.NaN).isEmpty()).isTrue();
        assertThat(Value.of(0).isEmpty()).isFalse();
    }

    @Test
    void datesCountDays() {
        Value date = Value.of(LocalDate.of(1970, 1, 31));
        assertThat(date.asNumber()).isEqualTo(30);
        assertThat(date.asText()).isEqualTo("1970-01-31");
        assertThat(date.type()).isEqualTo(Value.Type.DATE);
    }

    @Test
    void momentsCountDaysInUtcAndKeepTheirOffset() {
        Value moment = Value.of(OffsetDateTime.parse("1970-01-02T06:00:00+06:00"));
        assertThat(moment.asNumber()).isEqualTo(1);
        assertThat(moment.asText()).isEqualTo("1970-01-02T06:00:00.000+06:00");
    }

    @Test
    void timesArePartsOfADay() {
        Value time = Value.of(LocalTime.of(18, 0));
        assertThat(time.asNumber()).isEqualTo(0.75);
        assertThat(time.asText()).isEqualTo("18:00:00.000");
    }

    @Test
    void textsOfDatesAreNumbersToo() {
        assertThat(Value.of("1970-01-31").asNumber()).isEqualTo(30);
        assertThat(Value.of("1970-01-31T12:00").asNumber()).isEqualTo(30.5);
        assertThat(Value.of("1970-02-31").asNumber()).isNaN();
        assertThat(Value.of("1970-01-31T25:00").asNumber()).isNaN();
        assertThat(Value.of("1970-01-31T12:00+19:00").asNumber()).isNaN();
        assertThat(Value.of("0000-01-31").asNumber()).isNaN();
    }

    @Test
    void listsConvertWhileTheyHaveOneMember() {
        Value one = Value.listOf(List.of(Value.of(5)));
        assertThat(one.asNumber()).isEqualTo(5);
        assertThat(one.asBoolean()).isTrue();
        assertThat(Value.listOf(List.of()).asText()).isEmpty();
        Value two = Value.listOf(List.of(Value.of(5), Value.empty()));
        assertThat(two.members()).containsExactly(Value.of(5), Value.empty());
        assertThatThrownBy(two::asText).isInstanceOf(Refusal.class).hasMessageContaining("has 2");
    }

    @Test
    void listsOfListsAreADefect() {
        List<Value> nested = List.of(Value.listOf(List.of()));
        assertThatThrownBy(() -> Value.listOf(nested)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yearsOutsideTheCalendarAreRefused() {
        LocalDate far = LocalDate.of(10_000, 1, 1);
        assertThatThrownBy(() -> Value.of(far)).isInstanceOf(Refusal.class);
    }
}
