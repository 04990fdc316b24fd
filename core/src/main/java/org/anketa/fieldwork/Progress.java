package org.anketa.fieldwork;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the fieldwork of a study is.
 *
 * @param units a line for each unit with invited persons, in the order of the tree
 * @param days a line for each day and mode with responses, the oldest first
 */
public record Progress(List<OfUnit> units, List<OfDay> days) {

    public Progress {
        units = List.copyOf(units);
        days = List.copyOf(days);
    }

    /**
     * The persons of a unit, counted by what has come of their invitations; each is counted once.
     *
     * @param unitId {@code null} for responses by open links, of which only the completed ones are known
     * @param invited all of them, whatever has come of it; without revoked links
     * @param started those with a draft and no response yet
     */
    public record OfUnit(@Nullable UUID unitId, int invited, int started, int completed, int refused) {}

    /** The responses of a day that came in one way. */
    public record OfDay(LocalDate day, Mode mode, int completed) {}

    /**
     * The whole study in a few numbers.
     *
     * @param completed of those who were invited
     * @param byOpenLinks responses by open links
     */
    public record Totals(int invited, int started, int completed, int refused, int byOpenLinks) {

        /** Nothing yet. */
        public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

        /** All responses, whoever gave them. */
        public int responses() {
            return completed + byOpenLinks;
        }

        /** How many of 100 who were invited have answered; NaN where nobody was. */
        public double rate() {
            return invited == 0 ? Double.NaN : 100.0 * completed / invited;
        }
    }

    /** The sums over all units. */
    public Totals totals() {
        Totals sum = Totals.NONE;
        for (OfUnit unit : units) {
            boolean open = unit.unitId() == null;
            sum = new Totals(
                    sum.invited + unit.invited,
                    sum.started + unit.started,
                    sum.completed + (open ? 0 : unit.completed),
                    sum.refused + unit.refused,
                    sum.byOpenLinks + (open ? unit.completed : 0));
        }
        return sum;
    }
}
