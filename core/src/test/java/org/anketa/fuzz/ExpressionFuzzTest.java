package org.anketa.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.anketa.expression.Answers;
import org.anketa.expression.Expression;
import org.anketa.expression.Scope;
import org.anketa.expression.Value;
import org.anketa.shared.Refusal;

/**
 * Whatever is written as an expression is compiled or refused, evaluated or refused; what it says of itself compiles to the same
 * expression, and both ways of evaluating it agree. The first line is the expression, what follows the answer to {@code ${text}}.
 */
final class ExpressionFuzzTest implements FuzzTarget {

    public static void fuzzerTestOneInput(byte[] bytes) {
        new ExpressionFuzzTest().take(bytes);
    }

    @Override
    public void take(byte[] bytes) {
        String input = new String(bytes, StandardCharsets.UTF_8);
        int end = input.indexOf('\n');
        String source = end < 0 ? input : input.substring(0, end);
        String text = end < 0 ? "" : input.substring(end + 1);
        unlessRefused(() -> Expression.compile(source)).ifPresent(expression -> evaluate(expression, scope(text)));
    }

    private static void evaluate(Expression expression, Scope scope) {
        expression.listUnknownNames(Set.of("text", "number", "date", "several"));
        Optional<Value> value = unlessRefused(() -> expression.evaluate(scope));
        Optional<Boolean> truth = unlessRefused(() -> expression.holds(scope));
        assertThat(truth).isEqualTo(value.flatMap(given -> unlessRefused(given::asBoolean)));

        Expression again = Expression.compile(expression.toString());
        assertThat(again.references()).isEqualTo(expression.references());
        assertThat(again.usesCurrent()).isEqualTo(expression.usesCurrent());
        assertThat(unlessRefused(() -> again.evaluate(scope))).isEqualTo(value);
        value.ifPresent(given -> {
            unlessRefused(given::asText);
            unlessRefused(given::asNumber);
        });
    }

    private static Scope scope(String text) {
        return Answers.none()
                .with("text", text)
                .with("number", 3.5)
                .with("date", Value.of(LocalDate.of(2024, 2, 29)))
                .with("several", Value.listOf(List.of(Value.of(1), Value.empty(), Value.of(text))))
                .current(Value.of(text));
    }

    private static <T> Optional<T> unlessRefused(Supplier<T> asked) {
        try {
            return Optional.of(asked.get());
        } catch (Refusal refusal) {
            FuzzTarget.assertSaysWhy(refusal);
            return Optional.empty();
        }
    }
}
