package org.anketa.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.anketa.expression.Value;
import org.anketa.form.AnswerProblem.Kind;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;

/** Holds the answers to what their questions ask. Only what is asked is checked. */
final class AnswerCheck {

    private final Evaluation evaluation;

    AnswerCheck(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** What is wrong with the answers to an item in all its repetitions, at most one problem each. */
    List<AnswerProblem> problems(CompiledItem item) {
        List<AnswerProblem> problems = new ArrayList<>();
        Question question = item.question();
        if (question != null && question.type().isAsked()) {
            for (int slot = 0; slot < evaluation.slots(item); slot++) {
                if (evaluation.relevant(item, slot)) {
                    AnswerProblem problem = problem(item, question, slot);
                    if (problem != null) {
                        problems.add(problem);
                    }
                }
            }
        }
        return problems;
    }

    boolean isRequired(CompiledItem item, int slot) {
        return evaluation.holds(item.expressions().required(), item, slot, evaluation.value(item, slot), false);
    }

    private @Nullable AnswerProblem problem(CompiledItem item, Question question, int slot) {
        Place place = Evaluation.place(item, slot);
        boolean calculated = item.expressions().calculation() != null;
        Optional<Answer> answer =
                calculated ? Optional.empty() : evaluation.answers().find(place);
        if (answer.orElse(null) instanceof Answer.Missing missing) {
            return question.missing().contains(missing.reason())
                    ? null
                    : AnswerProblem.of(
                            place,
                            Kind.MISSING,
                            "missing",
                            "reason",
                            missing.reason().label());
        }
        if (answer.orElse(null) instanceof Answer.Given given
                && evaluation.typed(question, given.value()).isEmpty()) {
            return AnswerProblem.of(
                    place, Kind.TYPE, "type." + question.type().name().toLowerCase(Locale.ROOT));
        }
        Value value = evaluation.value(item, slot);
        if (value.isEmpty()) {
            return isRequired(item, slot)
                    ? worded(place, Kind.REQUIRED, question.rules().requiredMessage(), "required")
                    : null;
        }
        AnswerProblem problem = question.type().chooses()
                ? choiceProblem(item, question, slot, value)
                : sizeProblem(question, place, value);
        return problem != null ? problem : constraintProblem(item, question, slot, value);
    }

    private @Nullable AnswerProblem constraintProblem(CompiledItem item, Question question, int slot, Value value) {
        return evaluation.holds(item.expressions().constraint(), item, slot, value, true)
                ? null
                : worded(
                        Evaluation.place(item, slot),
                        Kind.CONSTRAINT,
                        question.rules().constraintMessage(),
                        "constraint");
    }

    private @Nullable AnswerProblem choiceProblem(CompiledItem item, Question question, int slot, Value value) {
        Place place = Evaluation.place(item, slot);
        Set<String> offered = evaluation.offered(item, slot);
        List<String> chosen =
                question.type().choosesSeveral() ? List.of(value.asText().split(" ")) : List.of(value.asText());
        Set<String> distinct = new HashSet<>();
        for (String one : chosen) {
            if (!offered.contains(one)) {
                return AnswerProblem.of(place, Kind.CHOICE, "choice", "choice", quote(one));
            }
            if (!distinct.add(one)) {
                return AnswerProblem.of(place, Kind.CHOICE, "choice.twice", "choice", quote(one));
            }
        }
        int most = question.choosing() == null ? 0 : question.choosing().most();
        return most > 0 && chosen.size() > most
                ? AnswerProblem.of(place, Kind.TOO_MANY, "many", "most", most, "count", chosen.size())
                : null;
    }

    private static @Nullable AnswerProblem sizeProblem(Question question, Place place, Value value) {
        Scale scale = question.scale();
        if (scale != null && !scale.has(BigDecimal.valueOf(value.asNumber()))) {
            return AnswerProblem.of(
                    place, Kind.RANGE, "range", "start", scale.start(), "end", scale.end(), "step", scale.step());
        }
        int longest = question.longest() > 0 ? question.longest() : Question.LONGEST_TEXT;
        if (question.type() == QuestionType.TEXT) {
            int length = value.asText().codePointCount(0, value.asText().length());
            if (length > longest) {
                return AnswerProblem.of(place, Kind.TOO_LONG, "long", "most", longest, "length", length);
            }
        }
        return null;
    }

    private static AnswerProblem worded(Place place, Kind kind, LocalizedText words, String key) {
        return new AnswerProblem(
                place, kind, words.isBlank() ? Message.of(AnswerProblem.class, "answer." + key) : words);
    }

    private static String quote(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
