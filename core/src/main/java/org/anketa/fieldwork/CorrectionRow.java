package org.anketa.fieldwork;

import java.time.Instant;
import java.util.UUID;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Repeat;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is stored.
 *
 * @param number which correction of the response, from 1
 * @param before see {@link AnswerText}
 * @param after see {@link AnswerText}
 */
record CorrectionRow(
        UUID responseId,
        int number,
        Place place,
        @Nullable String before,
        @Nullable String after,
        String reason,
        String by,
        Instant at) {

    Correction read(CompiledForm form) {
        AnswerText text = new AnswerText(form);
        return new Correction(place, text.read(place, before), text.read(place, after), reason, by, at);
    }

    /** The answers with this correction made. */
    Answers apply(Answers answers, CompiledForm form) {
        Answer now = new AnswerText(form).read(place, after);
        if (now == null) {
            return answers.without(place);
        }
        return form.findItem(place.name()).orElse(null) instanceof Repeat && now instanceof Answer.Given count
                ? answers.withRepetitions(place.name(), (int) count.value().asNumber())
                : answers.with(place, now);
    }
}
