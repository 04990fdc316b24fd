package org.anketa.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.expression.Expression;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;

/** Spells out what a form says in short: the rows of grids, and the texts that specify "other". */
final class Expansion {

    private final List<String> languages;
    private final Map<String, List<Choice>> lists;
    private final IdentityHashMap<FormItem, ItemExpressions> written;
    private final IdentityHashMap<FormItem, ItemExpressions> expressions = new IdentityHashMap<>();
    private final List<FormItem> items;

    /**
     * @param lists the choices by the name of their list
     * @param written the expressions of the form's items
     */
    Expansion(Form form, Map<String, List<Choice>> lists, IdentityHashMap<FormItem, ItemExpressions> written) {
        this.languages = form.languages();
        this.lists = lists;
        this.written = written;
        this.items = all(form.items());
    }

    /** The items, none of which says anything in short. */
    List<FormItem> items() {
        return items;
    }

    ItemExpressions expressionsOf(FormItem item) {
        return expressions.getOrDefault(item, ItemExpressions.NONE);
    }

    private List<FormItem> all(List<FormItem> members) {
        List<FormItem> expanded = new ArrayList<>();
        for (FormItem member : members) {
            expanded.add(one(member));
            if (member instanceof Question question && question.choosing() != null) {
                String other = question.choosing().other();
                if (other != null) {
                    expanded.add(other(question, other));
                }
            }
        }
        return expanded;
    }

    private FormItem one(FormItem item) {
        FormItem expanded = item;
        if (item instanceof Group group) {
            String rows = group.rows();
            List<FormItem> members =
                    rows == null ? all(group.items()) : rows(group, lists.getOrDefault(rows, List.of()));
            expanded = new Group(group.head(), group.kind(), null, members);
        } else if (item instanceof Repeat repeat) {
            expanded = new Repeat(repeat.head(), repeat.most(), all(repeat.items()));
        }
        return like(item, expanded);
    }

    private FormItem like(FormItem source, FormItem expanded) {
        expressions.put(expanded, written.getOrDefault(source, ItemExpressions.NONE));
        return expanded;
    }

    private List<FormItem> rows(Group grid, List<Choice> choices) {
        List<FormItem> rows = new ArrayList<>();
        for (Choice choice : choices) {
            List<FormItem> cells = new ArrayList<>();
            for (FormItem member : grid.items()) {
                if (member instanceof Question question) {
                    String name = question.name() + "_" + choice.value();
                    LocalizedText label = grid.kind() == GroupKind.PAIRED ? question.label() : choice.label();
                    cells.add(like(question, question.withHead(question.head().renamed(name, label))));
                }
            }
            if (grid.kind() == GroupKind.PAIRED) {
                ItemHead head = ItemHead.of(grid.name() + "_" + choice.value(), choice.label());
                rows.add(new Group(head, GroupKind.PLAIN, null, cells));
            } else {
                rows.addAll(cells);
            }
        }
        return rows;
    }

    private Question other(Question question, String choice) {
        Message words = Message.of(Expansion.class, "other.specify");
        Map<String, String> label = new LinkedHashMap<>();
        languages.forEach(language -> label.put(language, words.in(Locale.forLanguageTag(language))));
        Question text = new Question(
                ItemHead.of(question.otherName(), label.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(label)),
                QuestionType.TEXT,
                Rules.NONE,
                null,
                null,
                0,
                List.of(),
                null);
        expressions.put(text, new ItemExpressions(chosen(question.name(), choice), null, null, null, null, null));
        return text;
    }

    /** The condition that the choice is among those chosen; none if the names, which are refused then, allow none. */
    private static @Nullable Expression chosen(String name, String choice) {
        return FormNames.isName(name) && FormCheck.isValue(choice)
                ? Expression.compile("selected(${" + name + "}, '" + choice + "')")
                : null;
    }
}
