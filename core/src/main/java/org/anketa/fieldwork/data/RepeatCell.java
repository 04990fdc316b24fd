package org.anketa.fieldwork.data;

import org.anketa.fieldwork.Response;

/** How often a repeated group was filled in. What was answered in it stays out: a row is one response. */
record RepeatCell(String repeat, int column) implements ItemCells {

    @Override
    public void write(Response response, ColumnSet row) {
        Integer count = response.answers().repetitions().get(repeat);
        if (count != null) {
            row.put(column, Integer.toString(count));
        }
    }
}
