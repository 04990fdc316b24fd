package org.anketa.fieldwork;

import java.time.LocalDate;
import org.anketa.form.Form;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a study starts from. Its first wave has the same dates.
 *
 * @param opens the first day on which one can answer; {@code null}: as soon as the study is open
 * @param closes the last day; {@code null}: until the study is closed
 */
public record NewStudy(
        LocalizedText title,
        Form form,
        Regime regime,
        int minimumCell,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        boolean simulated) {}
