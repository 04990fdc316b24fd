package org.anketa.web.study;

import org.anketa.fieldwork.Wave;
import org.anketa.web.page.View;

/** The days of a wave in words. */
public final class Period {

    private Period() {}

    /** From when to when one can answer, as far as the wave says. */
    public static String of(Wave wave, View view) {
        View words = view.with(Period.class);
        if (wave.opens() != null && wave.closes() != null) {
            return words.say("period.both", "opens", view.day(wave.opens()), "closes", view.day(wave.closes()));
        }
        if (wave.opens() != null) {
            return words.say("period.opens", "opens", view.day(wave.opens()));
        }
        return wave.closes() == null
                ? words.say("period.none")
                : words.say("period.closes", "closes", view.day(wave.closes()));
    }
}
