package org.anketa.fieldwork.data;

import org.anketa.fieldwork.Response;

/** The columns of one item, or of what is known beside the answers. */
@FunctionalInterface
interface ItemCells {

    /** Writes what a response says of it into the current row; what it doesn't say stays empty. */
    void write(Response response, ColumnSet row);
}
