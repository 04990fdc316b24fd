package org.anketa.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the attributes of a question: those its type lacks, and those it can't have. */
final class QuestionCheck {

    private final Map<String, List<Choice>> lists;
    private final FormCheck.LabelCheck labels;
    private final List<FormProblem> problems;

    QuestionCheck(Map<String, List<Choice>> lists, FormCheck.LabelCheck labels, List<FormProblem> problems) {
        this.lists = lists;
        this.labels = labels;
        this.problems = problems;
    }

    void check(Question question, String path, boolean labelled) {
        if (question.type() != QuestionType.CALCULATE && labelled) {
            labels.required(path + ".label", question.label());
        } else {
            labels.complete(path + ".label", question.label());
        }
        labels.complete(path + ".hint", question.head().hint());
        labels.complete(path + ".required_message", question.rules().requiredMessage());
        labels.complete(path + ".constraint_message", question.rules().constraintMessage());
        checkRules(question, path);
        checkChoosing(question, path);
        checkSizes(question, path);
        checkKey(question, path);
    }

    private void checkRules(Question question, String path) {
        Rules rules = question.rules();
        QuestionType type = question.type();
        if (!type.isAsked()) {
            refuse(rules.required(), "required", type, path);
            refuse(rules.constraint(), "constraint", type, path);
            refuse(rules.defaultValue(), "default", type, path);
            refuse(question.missing().isEmpty() ? null : "", "missing", type, path);
        }
        if (type == QuestionType.NOTE) {
            refuse(rules.calculation(), "calculation", type, path);
        }
        if (type == QuestionType.CALCULATE && rules.calculation() == null) {
            report(path + ".calculation", "calculation.none");
        }
        if (rules.readOnly() && type.isAsked() && rules.calculation() == null && rules.defaultValue() == null) {
            report(path + ".read_only", "read_only.empty");
        }
        if (rules.calculation() != null && rules.defaultValue() != null && type.isAsked()) {
            report(path + ".default", "default.calculated");
        }
    }

    private void checkChoosing(Question question, String path) {
        Choosing choosing = question.choosing();
        QuestionType type = question.type();
        if (!type.chooses()) {
            refuseChoosing(choosing, type, path);
            return;
        }
        if (choosing == null || choosing.list().isEmpty()) {
            report(path + ".list", "list.none", "type", type.id());
            return;
        }
        List<Choice> choices = lists.get(choosing.list());
        if (choices == null) {
            report(
                    path + ".list",
                    "list.unknown",
                    "list",
                    choosing.list(),
                    "near",
                    FormCheck.nearest(choosing.list(), List.copyOf(lists.keySet())));
            return;
        }
        if (choosing.most() > 0 && !type.choosesSeveral()) {
            report(path + ".max_choices", "attribute.type", "name", "max_choices", "type", type.id());
        }
        if (choosing.other() != null) {
            checkChoice(choosing.other(), choices, path + ".other", choosing.list());
        }
    }

    private void refuseChoosing(@Nullable Choosing choosing, QuestionType type, String path) {
        if (choosing != null) {
            refuse(choosing.list().isEmpty() ? null : choosing.list(), "list", type, path);
            refuse(choosing.filter(), "choice_filter", type, path);
            refuse(choosing.most() == 0 ? null : choosing.most(), "max_choices", type, path);
            refuse(choosing.other(), "other", type, path);
        }
    }

    private void checkChoice(String value, List<Choice> choices, String path, String list) {
        List<String> values = choices.stream().map(Choice::value).toList();
        if (!values.contains(value)) {
            report(path, "choice.unknown", "value", value, "list", list, "near", FormCheck.nearest(value, values));
        }
    }

    private void checkSizes(Question question, String path) {
        QuestionType type = question.type();
        if (type == QuestionType.RANGE) {
            if (question.scale() == null) {
                report(path, "range.none");
            } else if (!question.scale().isSound()) {
                report(path, "range.unsound");
            }
        } else {
            refuse(question.scale(), "start", type, path);
        }
        if (question.longest() > 0 && type != QuestionType.TEXT) {
            report(path + ".max_length", "attribute.type", "name", "max_length", "type", type.id());
        } else if (question.longest() > Question.LONGEST_TEXT) {
            report(path + ".max_length", "length.most", "most", Question.LONGEST_TEXT);
        }
    }

    private void checkKey(Question question, String path) {
        List<AnswerKey> keys = question.key();
        if (keys == null) {
            return;
        }
        Choosing choosing = question.choosing();
        List<Choice> choices = choosing == null ? null : lists.get(choosing.list());
        if (question.type() != QuestionType.TEXT && !question.type().chooses()) {
            report(
                    path + ".key",
                    "attribute.type",
                    "name",
                    "key",
                    "type",
                    question.type().id());
        }
        for (AnswerKey key : keys) {
            if (key.correct().isEmpty()) {
                report(path + ".key", "key.empty");
            }
            if (key.from() != null && key.until() != null && key.from().isAfter(key.until())) {
                report(path + ".key", "key.period");
            }
            if (choosing != null && choices != null) {
                key.correct().forEach(value -> checkChoice(value, choices, path + ".key", choosing.list()));
            }
        }
        checkOverlaps(keys, path);
    }

    private void checkOverlaps(List<AnswerKey> keys, String path) {
        Set<String> reported = new HashSet<>();
        for (int i = 0; i < keys.size(); i++) {
            for (AnswerKey later : keys.subList(i + 1, keys.size())) {
                String place = String.valueOf(later.place());
                if (Objects.equals(keys.get(i).place(), later.place())
                        && overlap(keys.get(i), later)
                        && reported.add(place)) {
                    report(path + ".key", "key.overlap");
                }
            }
        }
    }

    private static boolean overlap(AnswerKey a, AnswerKey b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(AnswerKey a, AnswerKey b) {
        return a.until() != null && b.from() != null && a.until().isBefore(b.from());
    }

    private void refuse(@Nullable Object given, String name, QuestionType type, String path) {
        if (given != null) {
            report(path + "." + name, "attribute.type", "name", name, "type", type.id());
        }
    }

    private void report(String path, String key, Object... namesAndValues) {
        problems.add(FormProblem.at(path, key, namesAndValues));
    }
}
