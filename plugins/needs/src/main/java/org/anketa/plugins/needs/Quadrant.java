package org.anketa.plugins.needs;

import java.util.Locale;
import org.anketa.shared.Text;

/** The parts of the plane of satisfaction and importance. */
enum Quadrant {
    /** Important and not satisfying. */
    IMPROVE,
    /** Important and satisfying. */
    KEEP_UP,
    /** Neither. */
    LOW_PRIORITY,
    /** Satisfying, but not important. */
    OVERKILL;

    Text label() {
        return Labels.say("priorities.quadrant." + name().toLowerCase(Locale.ROOT));
    }
}
