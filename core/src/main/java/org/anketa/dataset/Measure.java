package org.anketa.dataset;

/** The level of measurement of a variable. */
public enum Measure {
    /** Categories without order. */
    NOMINAL,
    /** Categories in order; where their values are numbers they serve as numbers too. */
    ORDINAL,
    /** Numbers whose distances mean something; not offered as categories. */
    SCALE
}
