package org.anketa.jdbc;

/** Stands where a method is still to be written; goes with the last of them. */
public final class Planned {

    private Planned() {}

    /** Never returns. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public static <T> T yet() {
        if (System.nanoTime() != 0) {
            throw new UnsupportedOperationException();
        }
        throw new IllegalStateException();
    }
}
