package org.anketa.web.study.response;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anketa.form.Answer;
import org.anketa.form.MissingReason;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The answer that a form for a correction shows, as it was typed.
 *
 * @param values the choices, or one text
 * @param missing the id of the reason for no answer; empty: none
 * @param reason why the answer is corrected
 */
public record TypedAnswer(List<String> values, String missing, String reason) {

    public TypedAnswer {
        values = List.copyOf(values);
    }

    /** What the form shows at first: the answer as it is. */
    static TypedAnswer of(Question question, @Nullable Answer answer) {
        if (answer instanceof Answer.Missing reasoned) {
            return new TypedAnswer(List.of(), reasoned.reason().id(), "");
        }
        String text = answer instanceof Answer.Given given ? given.value().asText() : "";
        return new TypedAnswer(question.type().chooses() ? words(text) : List.of(text), "", "");
    }

    static TypedAnswer sent(Fields fields) {
        return new TypedAnswer(fields.list("answer"), fields.text("missing"), fields.text("reason"));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", -1));
    }

    /** The first value, for controls that have one. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The value at a place of a ranking; empty behind its end. */
    public String value(int place) {
        return place < values.size() ? values.get(place) : "";
    }

    /** The answer; {@code null}: none. */
    @Nullable
    Answer answer(Question question) {
        if (MissingReason.find(missing).isPresent()) {
            return Answer.missing(MissingReason.find(missing).orElseThrow());
        }
        String text = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? null : Answer.of(isNumber(question) ? text.replace(',', '.') : text);
    }

    /** Whoever types a number may write it with a comma. */
    private static boolean isNumber(Question question) {
        return question.type() == QuestionType.DECIMAL || question.type() == QuestionType.RANGE;
    }
}
