package org.anketa.dataset;

/**
 * What stands for a number where there is none: a NaN whose low bits tell why. Columns of numbers so stay as fast as
 * they are, and the kinds of missing answers are still told apart.
 */
final class MissingNumber {

    /** The empty answer; the kinds after it are the values that a variable declares missing, in its order. */
    static final int NO_ANSWER = 0;

    private static final long KIND_0 = Double.doubleToRawLongBits(Double.NaN);

    private MissingNumber() {}

    static double of(int kind) {
        return Double.longBitsToDouble(KIND_0 + kind);
    }

    /** The kind of a number that is NaN. */
    static int kindOf(double number) {
        return (int) Double.doubleToRawLongBits(number);
    }

    /** How many kinds a variable has: no answer, its missing values, not asked. */
    static int kinds(Variable variable) {
        return variable.missing().size() + 2;
    }
}
