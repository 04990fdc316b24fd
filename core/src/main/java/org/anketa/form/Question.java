package org.anketa.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, a note or a calculation.
 *
 * @param longest the most characters that a text may have; 0: as many as the product takes
 * @param missing the reasons for no answer that are offered beside the answers
 * @param key what is right, for a knowledge question; {@code null} for any other. An empty key is filled in locally
 */
public record Question(
        ItemHead head,
        QuestionType type,
        Rules rules,
        @Nullable Choosing choosing,
        @Nullable Scale scale,
        int longest,
        List<MissingReason> missing,
        @Nullable List<AnswerKey> key)
        implements FormItem {

    /** The most characters that any text may have. */
    public static final int LONGEST_TEXT = 10_000;

    public Question {
        missing = List.copyOf(missing);
        key = key == null ? null : List.copyOf(key);
    }

    @Override
    public List<FormItem> items() {
        return List.of();
    }

    /** The name of the text that specifies the choice "other". */
    public String otherName() {
        return name() + "_other";
    }

    Question withHead(ItemHead newHead) {
        return new Question(newHead, type, rules, choosing, scale, longest, missing, key);
    }
}
