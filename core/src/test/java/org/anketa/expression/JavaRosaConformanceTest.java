package org.anketa.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.anketa.expression.ExpressionCasesTest.Case;
import org.javarosa.core.model.condition.EvaluationContext;
import org.javarosa.core.model.instance.DataInstance;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.xpath.XPathParseTool;
import org.javarosa.xpath.expr.XPathFuncExpr;
import org.javarosa.xpath.parser.XPathSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JavaRosa 6.0.0, the engine of ODK Collect, gives the results of cases.txt too. Left out: lists, {@code .} and repetitions,
 * which need a whole form there; moments, the clock and the names of days, which it takes from the machine; and what it
 * doesn't share.
 */
class JavaRosaConformanceTest {

    private static final Pattern NEEDS_A_FORM = Pattern.compile(
            "[#.] =|\\[|jr:choice-name|today\\(|now\\(|decimal-date-time\\(date|%[aW]|\\d:\\d\\d|child_age\\}|лет");

    private static final List<String> DIFFERENT = List.of(
            // XPath 1.0 has them, JavaRosa has not.
            "substring(",
            "floor(",
            "ceiling(",
            // XPath 1.0: an infinity equals itself, numbers have no exponent, characters are Unicode's.
            "1 div 0 = 1 div 0",
            "string(1230000000000000000000)",
            "string(0.00001)",
            "😀",
            // ODK's specification reads texts of dates as numbers.
            "number('1970-01-02')",
            "'2012-01-31' - '2012-01-01'",
            "'2012-02-01' > '2012-01-31'",
            "${d} - '2012-01-01'",
            "${d} > '2012-01-30'",
            // Dates move as dates.
            "${d} + 7",
            "7 + ${d}",
            "${d} - 1",
            // More lenient, or as the documentation has it.
            "selected(${n}, 1)",
            "weighted-checklist(1, -1",
            "'${age} is text here'",
            "\u00a0");

    static List<Case> sharedCases() throws IOException {
        return ExpressionCasesTest.cases().stream()
                .filter(given -> !NEEDS_A_FORM
                        .matcher(given.expression() + "|" + given.inputs() + "|" + given.result())
                        .find())
                .filter(given -> DIFFERENT.stream().noneMatch(given.expression()::contains))
                .toList();
    }

    @Test
    void mostOfTheTableIsShared() throws IOException {
        assertThat(sharedCases()).hasSizeGreaterThan(280);
    }

    @ParameterizedTest
    @MethodSource("sharedCases")
    void javaRosaAgrees(Case given) throws XPathSyntaxException {
        EvaluationContext context = new EvaluationContext((DataInstance<?>) null);
        String expression = given.expression();
        for (String input : given.inputs().split(";", -1)) {
            int equals = input.indexOf('=');
            if (equals >= 0) {
                String name = input.substring(0, equals).strip();
                context.setVariable(name, foreign(CaseNotation.value(input.substring(equals + 1))));
                expression = expression.replaceAll("\\$\\{ ?" + Pattern.quote(name) + " ?}", "\\$" + name + " ");
            }
        }
        Object result = XPathParseTool.parseXPath(expression.strip()).eval(null, context);
        Value expected = CaseNotation.value(given.result());
        if (expected.type() == Value.Type.DATE) {
            assertThat(result).isEqualTo(foreign(expected));
        } else if (result instanceof Double number) {
            assertThat(Numeral.same(number, expected.asNumber()) || (number.isNaN() && expected.isEmpty()))
                    .as("JavaRosa says %s", number)
                    .isTrue();
        } else {
            assertThat(XPathFuncExpr.toString(result)).isEqualTo(expected.asText());
        }
    }

    private static Object foreign(Value value) {
        return switch (value.type()) {
            case NUMBER -> value.asNumber();
            case BOOLEAN -> value.asBoolean();
            case DATE -> DateUtils.parseDate(value.asText());
            default -> value.asText();
        };
    }
}
