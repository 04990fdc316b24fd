package org.anketa.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionFilterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private static final Sample SAMPLE = TestSamples.csv("""
            sex,age,born,дети
            f,25,2001-01-15,1
            f,41,1985-06-01,
            m,33,1993-02-28,0
            ,58,,2
            m,,1999-12-31,
            """);

    private static Sample filtered(Sample sample, String condition) {
        return sample.filter(ExpressionFilter.compile(condition, sample.codebook(), CLOCK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${sex} = 'f' | 2",
                "${sex} != 'f' | 3",
                "${sex} = 'F' | 0",
                "${age} > 30 | 3",
                "${age} <= 33 | 2",
                "${sex} = 'f' and ${age} > 30 | 1",
                "${sex} = 'm' or ${age} > 50 | 3",
                "not(${sex} = 'm') | 3",
                "${sex} = '' | 1",
                "${age} = '' | 1",
                "${age} != '' | 4",
                "${дети} >= 1 | 2",
                "${дети} + 1 = 1 | 1",
                "coalesce(${дети}, 0) = 0 | 3",
                "${born} < date('1995-01-01') | 2",
                "${born} + 9131 < today() | 4",
                "selected(${sex}, 'm') | 2",
                "true() | 5",
                "false() | 0",
                "1 = 1 | 5"
            })
    void itKeepsTheCasesForWhichTheConditionHolds(String condition, long cases) {
        assertThat(filtered(SAMPLE, condition).size()).isEqualTo(cases);
    }

    @Test
    void aValueDeclaredMissingIsAnEmptyAnswer() {
        CodebookEntry entry = new CodebookEntry("q", null, null, List.of(new CodebookEntry.Value("99", null, true)));
        Sample sample = TestSamples.csv("q\n1\n99\n\"\"\n2\n", null, List.of(entry));
        assertThat(filtered(sample, "${q} > 1").size()).isEqualTo(1);
        assertThat(filtered(sample, "${q} = ''").size()).isEqualTo(2);
    }

    @Test
    void theSpellingOfANumberDoesNotMatter() {
        assertThat(filtered(TestSamples.csv("q\n1\n1.0\n01\n2\n"), "${q} = 1").size())
                .isEqualTo(3);
    }

    /** Few combinations are asked once each, many row by row: both must agree with a count by hand. */
    @Test
    void combinationsAreCountedAsRowsAre() {
        StringBuilder csv = new StringBuilder("a,b,c,n\n");
        IntStream.range(0, 70_000)
                .forEach(i -> csv.append(i % 3)
                        .append(',')
                        .append(i % 5 == 0 ? "" : Integer.toString(i % 5))
                        .append(i % 7 == 0 ? ",yes," : ",no,")
                        .append(i)
                        .append(".5\n"));
        Sample sample = TestSamples.csv(csv.toString());
        long expected = IntStream.range(0, 70_000)
                .filter(i -> i % 3 == 1 && i % 5 > 2 && i % 7 != 0)
                .count();
        String condition = "${a} = 1 and ${b} > 2 and ${c} = 'no'";
        assertThat(filtered(sample, condition).size()).isEqualTo(expected);
        assertThat(filtered(sample, condition + " and ${n} >= 0").size()).isEqualTo(expected);
        Sample narrowed = filtered(filtered(filtered(sample, "${a} = 1"), "${b} > 2"), "${c} = 'no'");
        assertThat(narrowed.size()).isEqualTo(expected);
        Variable c = sample.codebook().getVariable("c");
        assertThat(narrowed.tabulate(c).cases(0)).isEqualTo(expected);
    }

    @Test
    void frequenciesAreFilteredWithTheirRows() {
        Sample sample = TestSamples.csv("sex,n\nf,10\nm,7\nf,5\n", "n");
        assertThat(filtered(sample, "${sex} = 'f'").size()).isEqualTo(15);
    }

    @Test
    void theRevisionTellsFiltersApart() {
        assertThat(filtered(SAMPLE, "${age} > 30").revision())
                .isNotEqualTo(filtered(SAMPLE, "${age} > 31").revision())
                .isNotEqualTo(SAMPLE.revision());
    }

    @Test
    void anUnknownVariableIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> filtered(SAMPLE, "${agee} > 30"))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is nothing named ${agee}. Did you mean ${age}?");
    }

    @Test
    void theCurrentAnswerIsRefused() {
        assertThatThrownBy(() -> filtered(SAMPLE, ". > 30"))
                .isInstanceOf(Refusal.class)
                .hasMessage("A filter has no current answer, so \".\" means nothing in it. Write the variable as"
                        + " ${name}.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"${age} >", "age > 30", "${age} > > 3", "foo(${age})"})
    void whatIsNoExpressionIsRefused(String condition) {
        assertThatThrownBy(() -> filtered(SAMPLE, condition)).isInstanceOf(Refusal.class);
    }
}
