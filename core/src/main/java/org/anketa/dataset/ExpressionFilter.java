package org.anketa.dataset;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.expression.Expression;
import org.anketa.expression.Scope;
import org.anketa.expression.Value;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A condition written as an expression: {@code ${sex} = 'f' and ${age} > 30}. */
public final class ExpressionFilter implements CaseFilter {

    private final Expression expression;
    private final Clock clock;

    private ExpressionFilter(Expression expression, Clock clock) {
        this.expression = expression;
        this.clock = clock;
    }

    /**
     * Compiles a condition on the variables of a codebook.
     *
     * @param clock for {@code today()} and {@code now()}; one moment serves all cases
     * @throws Refusal if it is no expression, names an unknown variable or asks for the current item
     */
    public static CaseFilter compile(String source, Codebook codebook, Clock clock) {
        Expression expression = Expression.compile(source);
        Set<String> names =
                codebook.listVariables().stream().map(Variable::name).collect(Collectors.toSet());
        expression.check(names);
        if (expression.usesCurrent()) {
            throw new Refusal(Message.of(ExpressionFilter.class, "filter.current"));
        }
        return new ExpressionFilter(expression, Clock.fixed(clock.instant(), clock.getZone()));
    }

    @Override
    public List<String> variables() {
        return expression.references();
    }

    @Override
    public boolean accepts(List<Object> values) {
        return expression.holds(new CaseScope(expression.references(), values, clock));
    }

    @Override
    public String source() {
        return expression.source();
    }

    /** The answers of one case, in the order in which the expression first names them. */
    private record CaseScope(List<String> names, List<Object> values, Clock clock) implements Scope {

        @Override
        public Value valueOf(String name) {
            int index = names.indexOf(name);
            return index < 0 ? Value.empty() : valueAt(index, name);
        }

        @Override
        public Value valueAt(int index, String name) {
            Object value = values.get(index);
            return value instanceof Double number ? Value.of(number) : Value.of((String) value);
        }
    }
}
