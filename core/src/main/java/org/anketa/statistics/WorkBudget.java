package org.anketa.statistics;

/** Steps that a computation may still take. */
final class WorkBudget {

    /** Leaves a deep enumeration at once; caught where the computation started, hence without a stack trace. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("Too much work", null, false, false);
        }
    }

    private long left;

    WorkBudget(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
        if (left < 0) {
            throw new Exceeded();
        }
    }
}
