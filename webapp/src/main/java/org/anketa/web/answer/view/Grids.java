package org.anketa.web.answer.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anketa.form.FormItem;
import org.anketa.form.Group;
import org.anketa.form.GroupKind;
import org.anketa.form.Question;

/** Lays groups out as tables: rows that aren't asked are left out, columns are what any row offers. */
final class Grids {

    private final Items items;
    private final Locale language;

    Grids(Items items, Locale language) {
        this.items = items;
        this.language = language;
    }

    GridView grid(Group group, int repetition) {
        List<GridView.Row> rows = group.kind() == GroupKind.PAIRED
                ? pairedRows(group, repetition)
                : group.items().stream()
                        .filter(Items::isQuestion)
                        .flatMap(item -> row(item, List.of(item), repetition))
                        .toList();
        return new GridView(
                Items.id(group, repetition),
                items.say(group.label()),
                items.hint(group),
                group.kind() == GroupKind.PAIRED ? pair(group) : List.of(),
                columns(rows),
                reasons(rows),
                rows);
    }

    private List<GridView.Row> pairedRows(Group group, int repetition) {
        return group.items().stream()
                .filter(item -> item instanceof Group && items.isRelevant(item, repetition))
                .flatMap(item -> row(item, item.items(), repetition))
                .toList();
    }

    private Stream<GridView.Row> row(FormItem head, List<FormItem> members, int repetition) {
        List<QuestionView> questions = members.stream()
                .filter(member -> items.isRelevant(member, repetition))
                .map(member -> items.question((Question) member, repetition))
                .toList();
        return questions.isEmpty()
                ? Stream.empty()
                : Stream.of(new GridView.Row(
                        "row-" + Items.id(head, repetition), head.label().in(language), questions));
    }

    private List<String> pair(Group group) {
        return group.items().stream()
                .flatMap(row -> row.items().stream())
                .limit(2)
                .map(member -> member.label().in(language))
                .toList();
    }

    private static List<GridView.Column> columns(List<GridView.Row> rows) {
        Map<String, GridView.Column> columns = new LinkedHashMap<>();
        for (QuestionView question : questions(rows)) {
            if (question.control() instanceof Control.Options options) {
                options.options()
                        .forEach(option -> columns.putIfAbsent(
                                option.value(), new GridView.Column(option.value(), option.label())));
            }
        }
        return List.copyOf(columns.values());
    }

    private static List<GridView.Column> reasons(List<GridView.Row> rows) {
        Map<String, GridView.Column> columns = new LinkedHashMap<>();
        for (QuestionView question : questions(rows)) {
            question.reasons()
                    .forEach(option ->
                            columns.putIfAbsent(option.value(), new GridView.Column(option.value(), option.label())));
        }
        return List.copyOf(columns.values());
    }

    private static List<QuestionView> questions(List<GridView.Row> rows) {
        List<QuestionView> questions = new ArrayList<>();
        rows.forEach(row -> questions.addAll(row.questions()));
        return questions;
    }
}
