package org.anketa.web.study.progress;

import java.time.Instant;
import java.util.List;
import org.anketa.analysis.Table;
import org.anketa.fieldwork.Progress;
import org.anketa.web.study.StudyFrame;

/**
 * What the page of the fieldwork shows.
 *
 * <p>Participation is shown for every unit, however small, in anonymous studies too: who was invited and whether a link
 * was used is what the library needs to remind people, it is known from the invitations in any case, and it is no answer.
 * What somebody answered is never on this page; results obey the minimum cell.
 *
 * @param modes responses by mode, those without left out
 * @param days responses by day and mode; without rows before the first response
 * @param live whether the page looks for news by itself
 */
public record FieldworkView(
        StudyFrame frame,
        Progress.Totals totals,
        List<UnitLine> units,
        List<ModeLine> modes,
        Table days,
        String pictureVersion,
        Instant at,
        boolean live) {

    public FieldworkView {
        units = List.copyOf(units);
        modes = List.copyOf(modes);
    }

    /**
     * A unit's line.
     *
     * @param depth how far it is below the top, from 0
     */
    public record UnitLine(String name, int depth, int invited, int started, int completed, int refused) {

        /** How many of 100 who were invited have answered. */
        public double rate() {
            return invited == 0 ? Double.NaN : 100.0 * completed / invited;
        }
    }

    /** The responses that came in one way. */
    public record ModeLine(String name, int completed) {}

    public boolean isEmpty() {
        return totals.invited() + totals.responses() == 0;
    }
}
