package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;

/** Whatever is written, an expression is compiled or refused, and evaluated or refused. */
class ExpressionPropertyTest {

    private static final List<String> FRAGMENTS = List.of(
            "${a}",
            "${b}",
            ".",
            "..",
            "'x'",
            "''",
            "\"y\"",
            "1",
            "2.5",
            "-",
            "+",
            "*",
            "=",
            "!=",
            "<",
            ">=",
            "(",
            ")",
            ",",
            " and ",
            " or ",
            " div ",
            " mod ",
            "not(",
            "if(",
            "selected(",
            "sum(",
            "date(",
            "today()",
            "concat(",
            "regex(",
            "substr(",
            "round(",
            "coalesce(",
            "jr:choice-name(",
            "format-date(",
            "position(..)",
            "true()",
            "$",
            "{",
            "}",
            "[",
            "]",
            "/",
            "|",
            "@",
            "::",
            "#",
            "\u00a0",
            "😀",
            "一",
            "word",
            "'${a}'");

    @Property(tries = 3000)
    void anyTextIsCompiledOrRefused(@ForAll @StringLength(max = 40) String source) {
        compileAndEvaluate(source);
    }

    @Property(tries = 10000)
    void anyMixtureOfPartsIsCompiledOrRefused(@ForAll("mixtures") String source) {
        compileAndEvaluate(source);
    }

    @Property
    void textsSurviveAsLiterals(@ForAll String text) {
        String literal = text.replace('\'', ' ');
        Value value = Expression.compile("'" + literal + "'").evaluate(Answers.none());
        assertThat(value.asText()).isEqualTo(literal);
    }

    @Property
    void numbersSurviveAsTexts(@ForAll @DoubleRange(min = -1e15, max = 1e15) double number) {
        double back = Numeral.parse(Numeral.format(number));
        assertThat(Numeral.same(back, number)).isTrue();
    }

    @Property
    void patternsAreReadOrRefused(@ForAll("patterns") String pattern, @ForAll @StringLength(max = 20) String text) {
        try {
            BoundedPattern.compile(pattern).matches(text);
        } catch (Refusal refusal) {
            assertThat(refusal.reason().in(Languages.RUSSIAN)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(FRAGMENTS).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings()
                .withChars("ab(|)*+?{1,3}[]^$\\.:<=!&xkQE#-")
                .ofMaxLength(25);
    }

    private static void compileAndEvaluate(String source) {
        try {
            Value value = Expression.compile(source)
                    .evaluate(Answers.none().with("a", 3).with("b", "x y").current(Value.of("z")));
            assertThat(value).isNotNull();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().in(Languages.RUSSIAN)).isNotBlank();
        }
    }
}
