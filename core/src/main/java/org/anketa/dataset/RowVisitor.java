package org.anketa.dataset;

/** Takes the rows of a table, one after another. */
@FunctionalInterface
public interface RowVisitor {

    /**
     * One row.
     *
     * @param fields as they were written, empty where missing; the array is filled anew for the next row
     */
    void row(String[] fields);
}
