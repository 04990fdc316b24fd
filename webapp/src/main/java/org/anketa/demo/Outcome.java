package org.anketa.demo;

/** What comes of inviting a person. */
enum Outcome {
    ANSWERS,
    IS_INTERVIEWED,
    /** Begins and doesn't come back. */
    STOPS,
    REFUSES,
    STAYS_AWAY
}
