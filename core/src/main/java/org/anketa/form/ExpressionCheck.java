package org.anketa.form;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.expression.Expression;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of a form's items, once for all rows of a grid, and collects what is wrong with them. */
final class ExpressionCheck {

    private final Map<String, List<Choice>> lists;
    private final Set<String> names;
    private final List<FormProblem> problems;
    private final IdentityHashMap<FormItem, ItemExpressions> compiled = new IdentityHashMap<>();

    /**
     * @param lists the choices by the name of their list
     * @param names every name that an expression may use
     */
    ExpressionCheck(Map<String, List<Choice>> lists, Set<String> names, List<FormProblem> problems) {
        this.lists = lists;
        this.names = names;
        this.problems = problems;
    }

    /** Compiles those of the items and of all items inside; by identity, for two items may be equal. */
    IdentityHashMap<FormItem, ItemExpressions> compile(List<FormItem> items) {
        items.forEach(item -> compile(item, ""));
        return compiled;
    }

    private void compile(FormItem item, String parent) {
        String path = FormCheck.pathOf(parent, item.name());
        Expression relevant = compile(item.relevant(), path + ".relevant", false);
        if (item instanceof Question question) {
            compiled.put(item, expressions(question, relevant, path));
        } else {
            compiled.put(item, new ItemExpressions(relevant, null, null, null, null, null));
        }
        item.items().forEach(member -> compile(member, path));
    }

    private ItemExpressions expressions(Question question, @Nullable Expression relevant, String path) {
        Rules rules = question.rules();
        Expression calculation = compile(rules.calculation(), path + ".calculation", false);
        Expression defaultValue = compile(rules.defaultValue(), path + ".default", false);
        // Nobody can answer what can only be read, so its default is all it is ever worth.
        boolean fixed = rules.readOnly() && calculation == null;
        return new ItemExpressions(
                relevant,
                compile(rules.required(), path + ".required", false),
                compile(rules.constraint(), path + ".constraint", true),
                fixed ? defaultValue : calculation,
                fixed ? null : defaultValue,
                filter(question.choosing(), path + ".choice_filter"));
    }

    private @Nullable Expression filter(@Nullable Choosing choosing, String path) {
        if (choosing == null || choosing.filter() == null) {
            return null;
        }
        Set<String> columns = new HashSet<>(Set.of("value", "name"));
        lists.getOrDefault(choosing.list(), List.of())
                .forEach(choice -> columns.addAll(choice.attributes().keySet()));
        return compile(FilterText.toExpression(choosing.filter(), columns), path, false);
    }

    private @Nullable Expression compile(@Nullable String source, String path, boolean hasCurrent) {
        if (source == null) {
            return null;
        }
        try {
            Expression expression = Expression.compile(source);
            if (expression.usesCurrent() && !hasCurrent) {
                problems.add(FormProblem.at(path, "current"));
            }
            expression
                    .listUnknownNames(known(expression))
                    .forEach(unknown -> problems.add(new FormProblem(path, unknown)));
            return expression;
        } catch (Refusal refusal) {
            problems.add(
                    refusal.reason() instanceof Message message
                            ? new FormProblem(path, message)
                            : FormProblem.at(path, "expression", "reason", refusal.reason()));
            return null;
        }
    }

    private Set<String> known(Expression expression) {
        if (expression.references().stream().noneMatch(FilterText::isColumn)) {
            return names;
        }
        Set<String> known = new HashSet<>(names);
        expression.references().stream().filter(FilterText::isColumn).forEach(known::add);
        return known;
    }
}
