package org.anketa.cli;

import java.util.Locale;

/** Whether something is done. */
enum Switch {
    ON,
    OFF;

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
