package org.anketa.web.start;

import java.time.LocalDate;
import org.anketa.fieldwork.Progress;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyState;
import org.anketa.fieldwork.Wave;
import org.jspecify.annotations.Nullable;

/**
 * A study in the list of what goes on.
 *
 * @param wave the last one
 */
public record StudyLine(Study study, String title, Wave wave, Progress.Totals totals) {

    public boolean isOpen() {
        return study.state() == StudyState.OPEN;
    }

    public boolean isPrepared() {
        return study.state() == StudyState.PREPARED;
    }

    public @Nullable LocalDate closes() {
        return wave.closes();
    }

    /** Whether it should have been closed before the day. */
    boolean isOverdue(LocalDate today) {
        LocalDate closes = wave.closes();
        return isOpen() && closes != null && closes.isBefore(today);
    }

    /** Whether it should have been opened by the day. */
    boolean isLate(LocalDate today) {
        LocalDate opens = wave.opens();
        return isPrepared() && opens != null && !opens.isAfter(today);
    }

    /** Whether it closes within so many days, without being over. */
    boolean closesWithin(int days, LocalDate today) {
        LocalDate closes = wave.closes();
        return isOpen() && closes != null && !closes.isBefore(today) && !closes.isAfter(today.plusDays(days));
    }

    /** Whether nobody can answer it, though it is open. */
    boolean isLonely() {
        return isOpen() && totals.invited() + totals.responses() == 0;
    }
}
