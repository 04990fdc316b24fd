package org.anketa.fieldwork;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One round of a study.
 *
 * @param number from 1
 * @param opens the first day on which one can answer; {@code null}: as soon as the study is open
 * @param closes the last day; {@code null}: until the study is closed
 */
public record Wave(
        UUID id,
        UUID studyId,
        int number,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes) {

    /** Whether one can answer on the day, as far as the wave goes. */
    public boolean isOpenOn(LocalDate day) {
        return (opens == null || !day.isBefore(opens)) && (closes == null || !day.isAfter(closes));
    }
}
