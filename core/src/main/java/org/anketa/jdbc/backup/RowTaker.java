package org.anketa.jdbc.backup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
interface RowTaker {

    /**
     * Takes the next row.
     *
     * @param values in the order of the columns, as statements take them
     */
    void take(List<@Nullable Object> values);
}
