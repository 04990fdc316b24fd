package org.anketa.form;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anketa.expression.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a respondent did in the knowledge questions that were asked.
 *
 * @param verdicts by place, in the form's order
 */
public record KnowledgeScore(Map<Place, Verdict> verdicts) {

    /** What an answer is worth. */
    public enum Verdict {
        RIGHT,
        WRONG,
        DONT_KNOW,
        /** No answer, or the respondent would not say. */
        UNANSWERED,
        /** No key holds at the time and place. */
        WITHOUT_KEY
    }

    public KnowledgeScore {
        verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
    }

    /**
     * Scores the answers.
     *
     * @param day when they were given, for keys change with the law
     * @param place where; its own key goes before one that holds everywhere. {@code null}: only the latter count
     */
    public static KnowledgeScore of(Questioning questioning, LocalDate day, @Nullable String place) {
        Map<Place, Verdict> verdicts = new LinkedHashMap<>();
        for (CompiledItem item : questioning.form().compiledItems()) {
            Question question = item.question();
            if (question != null && question.key() != null) {
                int slots = item.repeat() == null ? 1 : questioning.answers().repetitionsOf(item.repeat());
                for (int slot = 0; slot < slots; slot++) {
                    Place at = Evaluation.place(item, slot);
                    if (questioning.isRelevant(at)) {
                        verdicts.put(at, verdict(questioning, at, question, keyOf(question, day, place)));
                    }
                }
            }
        }
        return new KnowledgeScore(verdicts);
    }

    /** How many answers have the verdict. */
    public int count(Verdict verdict) {
        return Collections.frequency(verdicts.values(), verdict);
    }

    private static Optional<AnswerKey> keyOf(Question question, LocalDate day, @Nullable String place) {
        List<AnswerKey> valid = Objects.requireNonNullElse(question.key(), List.<AnswerKey>of()).stream()
                .filter(key -> key.isValidOn(day))
                .toList();
        Optional<AnswerKey> local = valid.stream()
                .filter(key -> key.place() != null && key.place().equals(place))
                .findFirst();
        return local.isPresent()
                ? local
                : valid.stream().filter(key -> key.place() == null).findFirst();
    }

    private static Verdict verdict(Questioning questioning, Place at, Question question, Optional<AnswerKey> key) {
        if (key.isEmpty()) {
            return Verdict.WITHOUT_KEY;
        }
        if (questioning.answers().find(at).orElse(null) instanceof Answer.Missing missing) {
            return missing.reason() == MissingReason.DONT_KNOW ? Verdict.DONT_KNOW : Verdict.UNANSWERED;
        }
        Value value = questioning.value(at);
        if (value.isEmpty()) {
            return Verdict.UNANSWERED;
        }
        return isRight(question, value.asText(), key.get()) ? Verdict.RIGHT : Verdict.WRONG;
    }

    private static boolean isRight(Question question, String answer, AnswerKey key) {
        if (question.type() == QuestionType.TEXT) {
            return key.correct().stream().anyMatch(wording -> plain(wording).equals(plain(answer)));
        }
        List<String> chosen = Arrays.asList(answer.split(" "));
        return question.type() == QuestionType.RANK
                ? chosen.equals(key.correct())
                : new HashSet<>(chosen).equals(new HashSet<>(key.correct()));
    }

    /** The words alone: case, ё, punctuation and spaces make no difference. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
