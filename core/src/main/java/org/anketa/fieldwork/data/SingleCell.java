package org.anketa.fieldwork.data;

import org.anketa.fieldwork.Response;
import org.anketa.form.Answer;
import org.anketa.form.Place;

/** An answer as it was given, in one column. */
record SingleCell(Place place, int column) implements ItemCells {

    @Override
    public void write(Response response, ColumnSet row) {
        Answer answer = response.answers().given().get(place);
        if (answer instanceof Answer.Given given) {
            row.put(column, given.value().asText());
        } else if (answer instanceof Answer.Missing missing) {
            row.put(column, missing.reason());
        }
    }
}
