package org.anketa.interchange;

import java.io.IOException;

/** A text whose bytes don't fit its encoding. */
final class BrokenText extends IOException {

    private static final long serialVersionUID = 1L;

    private final long row;

    BrokenText(long row, IOException cause) {
        super("Row " + row + " is not valid text", cause);
        this.row = row;
    }

    /** The row, counted from 1, in which the first wrong byte stands. */
    long row() {
        return row;
    }
}
