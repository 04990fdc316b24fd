package org.anketa.dataset;

import java.util.List;

/** A condition on cases, compiled once. */
public interface CaseFilter {

    /** The variables that the condition looks at, in the order in which {@link #accepts} gets their values. */
    List<String> variables();

    /**
     * Whether a case with these values is kept.
     *
     * @param values one a variable: the text of a category, a number as {@link Double}, or an empty string for every
     *     kind of missing answer
     */
    boolean accepts(List<Object> values);

    /** The condition as its author wrote it; part of the filtered sample's revision. */
    String source();
}
