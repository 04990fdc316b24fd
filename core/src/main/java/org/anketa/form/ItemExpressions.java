package org.anketa.form;

import java.util.LinkedHashSet;
import java.util.Set;
import org.anketa.expression.Expression;
import org.jspecify.annotations.Nullable;

/** The compiled expressions of an item; {@code null} where it has none. */
record ItemExpressions(
        @Nullable Expression relevant,
        @Nullable Expression required,
        @Nullable Expression constraint,
        @Nullable Expression calculation,
        @Nullable Expression defaultValue,
        @Nullable Expression filter) {

    static final ItemExpressions NONE = new ItemExpressions(null, null, null, null, null, null);

    /**
     * What must be known before it is known whether the item is asked, what it may be answered and what it is worth.
     * Constraints don't count: two answers may well be held against each other.
     */
    Set<String> needs() {
        Set<String> needs = new LinkedHashSet<>();
        add(relevant, needs);
        add(calculation, needs);
        add(filter, needs);
        return needs;
    }

    private static void add(@Nullable Expression expression, Set<String> names) {
        if (expression != null) {
            expression.references().stream()
                    .filter(name -> !FilterText.isColumn(name))
                    .forEach(names::add);
        }
    }
}
