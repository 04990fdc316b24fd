package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression tells about itself, and how it meets a scope. */
class ExpressionTest {

    @Test
    void referencesAreListedOnceInTheirOrder() {
        Expression expression =
                Expression.compile("${b} > ${a} and ${b} = jr:choice-name(${c}, '${list}') and 'not ${this}' = ''");
        assertThat(expression.references()).containsExactly("b", "a", "c", "list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ". > 3",
                "string-length() > 3",
                "normalize-space()",
                "once(1)",
                "1 + -(2 * sum(.))",
                "regex(., 'a')"
            })
    void useOfTheCurrentItemIsKnown(String source) {
        assertThat(Expression.compile(source).usesCurrent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a} > .5", "string-length('.')", "position(..)"})
    void otherExpressionsDoNotUseTheCurrentItem(String source) {
        assertThat(Expression.compile(source).usesCurrent()).isFalse();
    }

    @Test
    void expressionsWithTheSameSourceAreEqual() {
        assertThat(Expression.compile("1 + 1"))
                .isEqualTo(Expression.compile("1 + 1"))
                .hasSameHashCodeAs(Expression.compile("1 + 1"))
                .isNotEqualTo(Expression.compile("1 +  1"))
                .hasToString("1 + 1");
    }

    @Test
    void aScopeCanAnswerByPlace() {
        Value[] row = {Value.of(40), Value.of("f")};
        Scope scope = new Scope() {
            @Override
            public Value valueOf(String name) {
                throw new AssertionError("The place is enough");
            }

            @Override
            public Value valueAt(int index, String name) {
                return row[index];
            }

            @Override
            public Clock clock() {
                return Clock.systemUTC();
            }
        };
        Expression expression = Expression.compile("${age} > 30 and ${sex} = 'f'");
        assertThat(expression.references()).containsExactly("age", "sex");
        assertThat(expression.holds(scope)).isTrue();
    }

    @Test
    void aScopeOverAMapKnowsNothingElse() {
        Scope scope = Scope.of(Map.of("a", Value.of(1)), Clock.systemUTC());
        assertThat(Expression.compile("${a} = 1 and ${b} = '' and . = '' and position() = 1")
                        .holds(scope))
                .isTrue();
        assertThat(Expression.compile("jr:choice-name('x', '${a}')").evaluate(scope))
                .isEqualTo(Value.of("x"));
    }

    @Test
    void monthsAndWeekdaysFollowTheScopesLanguage() {
        Scope russian = new Scope() {
            @Override
            public Value valueOf(String name) {
                return Value.empty();
            }

            @Override
            public Clock clock() {
                return Clock.system(ZoneOffset.UTC);
            }

            @Override
            public Locale locale() {
                return Locale.forLanguageTag("ru");
            }
        };
        assertThat(Expression.compile("format-date('2012-05-31', '%a, %e %b')")
                        .evaluate(russian)
                        .asText())
                .isEqualTo("чт, 31 мая");
    }

    @Test
    void identifiersComeFromTheScopesRandomness() {
        Value first = Expression.compile("uuid()").evaluate(Answers.none());
        assertThat(first).isEqualTo(Expression.compile("uuid()").evaluate(Answers.none()));
        assertThat(first.asText()).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
        assertThat(Expression.compile("uuid(12)").evaluate(Answers.none()).asText())
                .matches("[0-9a-z]{12}");
    }

    @Test
    void identifiersDifferByDefault() {
        Scope scope = Scope.of(Map.of(), Clock.systemUTC());
        Expression expression = Expression.compile("uuid()");
        assertThat(expression.evaluate(scope)).isNotEqualTo(expression.evaluate(scope));
    }

    @Test
    void longConditionsAreNoDeepOnes() {
        String choices = String.join(" or ", Collections.nCopies(600, "${a} = 1"));
        String sum = String.join(" + ", Collections.nCopies(1_400, "${a}"));
        Answers answers = Answers.none().with("a", 2);
        assertThat(Expression.compile(choices).holds(answers)).isFalse();
        assertThat(Expression.compile(sum).evaluate(answers)).isEqualTo(Value.of(2_800));
    }

    @Test
    void thousandsOfReferencesAreToldApart() {
        String sum = IntStream.range(0, 1_200)
                .mapToObj(i -> "${" + i + "}")
                .reduce((a, b) -> a + "+" + b)
                .orElseThrow();
        Expression expression = Expression.compile(sum);
        assertThat(expression.references()).hasSize(1_200).endsWith("1199");
        assertThat(expression.evaluate(Answers.none().with("1199", 1))).isEqualTo(Value.of(Double.NaN));
    }

    @Test
    void oneExpressionServesManyThreads() {
        Expression expression =
                Expression.compile("if(regex(concat(${n}, 'x'), '[0-9]+x'), ${n} * 2 + string-length(${n}), 'never')");
        List<Double> results = IntStream.range(0, 20_000)
                .parallel()
                .mapToObj(n -> expression.evaluate(Answers.none().with("n", n)).asNumber())
                .toList();
        assertThat(results)
                .isEqualTo(IntStream.range(0, 20_000)
                        .mapToObj(n -> 2.0 * n + Integer.toString(n).length())
                        .toList());
    }
}
