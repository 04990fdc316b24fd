package org.anketa.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An item ready to be asked.
 *
 * @param index its place in the form, from 0; parents come before their members
 * @param parent the index of the group it is in; −1 at the top
 * @param repeat the name of the repeated group it is in; {@code null} outside of them. A repeated group isn't in itself
 * @param choices what its list offers, before it is filtered
 * @param values of these choices
 */
record CompiledItem(
        int index,
        FormItem item,
        int parent,
        @Nullable String repeat,
        ItemExpressions expressions,
        List<Choice> choices,
        Set<String> values) {

    CompiledItem(
            int index,
            FormItem item,
            int parent,
            @Nullable String repeat,
            ItemExpressions expressions,
            List<Choice> choices) {
        this(index, item, parent, repeat, expressions, choices, valuesOf(choices));
    }

    static Set<String> valuesOf(List<Choice> choices) {
        return choices.stream().map(Choice::value).collect(Collectors.toUnmodifiableSet());
    }

    String name() {
        return item.name();
    }

    /** The question; {@code null} if the item is a group. */
    @Nullable
    Question question() {
        return item instanceof Question question ? question : null;
    }
}
