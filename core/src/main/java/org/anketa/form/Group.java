package org.anketa.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items under one title.
 *
 * @param rows for a grid: the choice list that gives its rows. The group's one question (two in a paired grid) is then
 *     asked for each choice, as {@code <question>_<choice>}; {@code null}: the questions are the rows
 */
public record Group(ItemHead head, GroupKind kind, @Nullable String rows, List<FormItem> items) implements FormItem {

    public Group {
        items = List.copyOf(items);
    }
}
