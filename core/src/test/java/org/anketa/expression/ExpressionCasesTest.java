package org.anketa.expression;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What expressions are worth, by the table in cases.txt, which names the source of each group of cases. */
class ExpressionCasesTest {

    record Case(String source, String expression, String inputs, String result) {
        @Override
        public String toString() {
            return expression + " [" + inputs + "] = " + result + " (" + source + ")";
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        String source = "";
        try (InputStream in = requireNonNull(ExpressionCasesTest.class.getResourceAsStream("cases.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("#")) {
                    source = line.substring(1).strip();
                } else if (!line.isBlank() && !line.startsWith(";")) {
                    String[] columns = line.split("\\|", -1);
                    assertThat(columns).as(line).hasSize(3);
                    cases.add(new Case(source, columns[0], columns[1].strip(), columns[2].strip()));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expressionIsWorthItsResult(Case given) {
        Value expected = CaseNotation.value(given.result);
        Value actual = Expression.compile(given.expression).evaluate(CaseNotation.answers(given.inputs));
        if (expected.type() == Value.Type.NUMBER && Double.isFinite(expected.asNumber())) {
            assertThat(actual.type()).isEqualTo(Value.Type.NUMBER);
            assertThat(actual.asNumber()).isCloseTo(expected.asNumber(), within(1e-12));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expressionHoldsIfItsValueIsTrue(Case given) {
        Expression expression = Expression.compile(given.expression);
        Answers answers = CaseNotation.answers(given.inputs);
        assertThat(expression.holds(answers))
                .isEqualTo(expression.evaluate(answers).asBoolean());
    }

    @Test
    void theTableCoversTheLanguage() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(400);
    }
}
