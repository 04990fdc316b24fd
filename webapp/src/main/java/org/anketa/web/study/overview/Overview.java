package org.anketa.web.study.overview;

import java.util.List;
import java.util.Optional;
import org.anketa.fieldwork.Progress;
import org.anketa.fieldwork.StudyState;
import org.anketa.fieldwork.Wave;
import org.anketa.form.Form;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyFrame;
import org.anketa.web.study.WaveDates;

/**
 * What the page about one study shows.
 *
 * @param questions how many of the form somebody answers
 * @param done what was just done
 */
public record Overview(
        StudyFrame frame,
        Form form,
        int questions,
        List<Wave> waves,
        Progress.Totals totals,
        Typed typed,
        Optional<Done> done) {

    public Overview {
        waves = List.copyOf(waves);
    }

    public Problems problems() {
        return typed.problems();
    }

    /** Whether the regime can still change. */
    public boolean isFresh() {
        return totals.responses() == 0;
    }

    public boolean is(StudyState state) {
        return frame.study().state() == state;
    }

    /** Whether anybody can be asked: somebody is invited, or came by an open link. */
    public boolean hasGuests() {
        return totals.invited() + totals.byOpenLinks() > 0;
    }

    /** The dates that a wave's form shows. */
    public WaveDates datesOf(Wave wave) {
        return typed.wave().equals(wave.id().toString()) ? typed.dates() : WaveDates.of(wave);
    }

    /** The dates that the form for one more wave shows. */
    public WaveDates newDates() {
        return typed.wave().equals("new") ? typed.dates() : WaveDates.NONE;
    }
}
