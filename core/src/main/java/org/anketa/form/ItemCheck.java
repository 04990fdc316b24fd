package org.anketa.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what is wrong with items as such: names, labels, and how groups are built. */
final class ItemCheck {

    private final Map<String, List<Choice>> lists;
    private final FormCheck.LabelCheck labels;
    private final List<FormProblem> problems;
    private final FormNames names;
    private final QuestionCheck questions;
    private boolean inRepeat;
    private int count;

    ItemCheck(Map<String, List<Choice>> lists, FormCheck.LabelCheck labels, List<FormProblem> problems) {
        this.lists = lists;
        this.labels = labels;
        this.problems = problems;
        this.names = new FormNames(problems);
        this.questions = new QuestionCheck(lists, labels, problems);
    }

    void check(FormItem item, String parent) {
        String path = FormCheck.pathOf(parent, item.name());
        names.add(item.name(), path);
        count(path, 1);
        if (item instanceof Question question) {
            checkQuestion(question, path, true);
            return;
        }
        labels.complete(path + ".label", item.label());
        labels.complete(path + ".hint", item.head().hint());
        if (item.items().isEmpty()) {
            report(path, "group.empty");
        }
        if (item instanceof Repeat repeat) {
            checkRepeat(repeat, path);
        } else if (item instanceof Group group && group.kind() != GroupKind.PLAIN) {
            checkGrid(group, path);
        } else {
            if (item instanceof Group group && group.rows() != null) {
                report(path + ".rows", "rows.plain");
            }
            item.items().forEach(member -> check(member, path));
        }
    }

    /** Whether there are more items than a form may have; rows of grids are not looked at any further then. */
    boolean areTooMany() {
        return count > FormCheck.MOST_ITEMS;
    }

    private void checkQuestion(Question question, String path, boolean labelled) {
        questions.check(question, path, labelled);
        if (question.choosing() != null && question.choosing().other() != null) {
            names.add(question.otherName(), path);
            count(path, 1);
        }
    }

    private void checkRepeat(Repeat repeat, String path) {
        if (inRepeat) {
            report(path, "repeat.nested");
        }
        if (repeat.most() > Repeat.MOST) {
            report(path + ".max", "repeat.most", "most", Repeat.MOST);
        }
        boolean outer = inRepeat;
        inRepeat = true;
        repeat.items().forEach(member -> check(member, path));
        inRepeat = outer;
    }

    private void checkGrid(Group grid, String path) {
        List<Question> asked = new ArrayList<>();
        for (FormItem member : grid.items()) {
            if (member instanceof Question question && question.type().chooses()) {
                asked.add(question);
            } else {
                report(FormCheck.pathOf(path, member.name()), "grid.member");
            }
        }
        checkRows(grid, asked, path);
        for (Question question : asked) {
            String place = FormCheck.pathOf(path, question.name());
            boolean ownLabel = grid.rows() == null || grid.kind() == GroupKind.PAIRED;
            if (question.choosing() != null && question.choosing().other() != null) {
                report(place + ".other", "grid.other");
            }
            questions.check(question, place, ownLabel);
            addRows(grid, question, place);
        }
    }

    private void checkRows(Group grid, List<Question> asked, String path) {
        if (grid.rows() != null && !lists.containsKey(grid.rows())) {
            report(
                    path + ".rows",
                    "list.unknown",
                    "list",
                    grid.rows(),
                    "near",
                    FormCheck.nearest(grid.rows(), List.copyOf(lists.keySet())));
        }
        if (grid.kind() == GroupKind.PAIRED && (grid.rows() == null || asked.size() != 2)) {
            report(path, "grid.paired");
        } else if (grid.kind() == GroupKind.GRID && grid.rows() != null && asked.size() != 1) {
            report(path, "grid.rows");
        } else if (asked.stream().map(ItemCheck::listOf).distinct().count() > 1) {
            report(path, "grid.lists");
        }
    }

    private void addRows(Group grid, Question question, String path) {
        if (grid.rows() == null) {
            names.add(question.name(), path);
            count(path, 1);
            return;
        }
        List<Choice> rows = lists.getOrDefault(grid.rows(), List.of());
        count(path, rows.size());
        if (areTooMany()) {
            return;
        }
        rows.forEach(row -> names.add(question.name() + "_" + row.value(), path));
        if (grid.kind() == GroupKind.PAIRED && grid.items().indexOf(question) == 0) {
            rows.forEach(row -> names.add(grid.name() + "_" + row.value(), path));
        }
    }

    private static String listOf(Question question) {
        return question.choosing() == null ? "" : question.choosing().list();
    }

    private void count(String path, int more) {
        if (count <= FormCheck.MOST_ITEMS && count + more > FormCheck.MOST_ITEMS) {
            report(path, "items.many", "most", FormCheck.MOST_ITEMS);
        }
        count += more;
    }

    private void report(String path, String key, Object... namesAndValues) {
        problems.add(FormProblem.at(path, key, namesAndValues));
    }
}
