package org.anketa.web.answer.flow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.anketa.fieldwork.Study;
import org.anketa.form.Questioning;
import org.anketa.web.answer.view.PageView;
import org.jspecify.annotations.Nullable;

/**
 * What is said before the first question.
 *
 * @param words the form's own, {@code null} if it begins with a question
 * @param count how many pages there are, as far as is known
 * @param regime how the study knows its respondents
 * @param until the last day, in words; empty: open
 * @param begun whether there are answers to go on with
 */
public record OpeningView(
        Frame frame, @Nullable PageView words, int count, String regime, String until, boolean begun) {

    /**
     * Of a form that somebody may have begun to answer.
     *
     * @param closes the last day; {@code null}: none is set
     */
    public static OpeningView of(Sitting sitting, Study study, @Nullable LocalDate closes, boolean begun) {
        return of(sitting.frame(), sitting.getDraft().ask(), study, closes, begun);
    }

    /** Of a study that nobody has begun to answer yet. */
    public static OpeningView of(
            Frame frame, Questioning questioning, Study study, @Nullable LocalDate closes, boolean begun) {
        Locale language = frame.language();
        return new OpeningView(
                frame,
                Words.opening(questioning, language).orElse(null),
                Words.countSteps(questioning),
                study.regime().id(),
                closes == null ? "" : day(closes, language),
                begun);
    }

    /** A day as the language writes it. */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
