package org.anketa.plugins.relations;

/**
 * The test of a crosstab whose p-value is to be quoted.
 *
 * @param statistic the name of its statistic
 * @param p its p-value
 * @param basis what the p-value rests on
 */
record TrustedTest(String statistic, double p, Basis basis) {

    /** What a p-value rests on. */
    enum Basis {
        /** The chi-square distribution, an approximation for expected counts that are not small. */
        APPROXIMATION,
        /** The exact distribution of tables with the same margins. */
        EXACT,
        /** Random tables with the same margins. */
        SIMULATION
    }
}
