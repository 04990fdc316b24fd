package org.anketa.fieldwork.data;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anketa.fieldwork.Response;
import org.anketa.form.Answer;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.jspecify.annotations.Nullable;

/**
 * A column a choice: where several may be chosen 1 if it was and 0 if not, where choices are ranked its rank from 1 and 0
 * if it has none. All are empty where the question wasn't asked or has no answer.
 *
 * @param columns by the choice's value
 */
record ChosenCells(Place place, boolean ranked, Map<String, Integer> columns) implements ItemCells {

    static final String NOT_CHOSEN = "0";
    static final String CHOSEN = "1";

    private static final char[] ZERO = {'0'};
    private static final char[] ONE = {'1'};

    ChosenCells {
        columns = Collections.unmodifiableMap(new HashMap<>(columns));
    }

    @Override
    public void write(Response response, ColumnSet row) {
        @Nullable Answer answer = response.answers().given().get(place);
        if (answer instanceof Answer.Missing missing) {
            MissingReason reason = missing.reason();
            columns.values().forEach(column -> row.put(column, reason));
        } else if (answer instanceof Answer.Given given && !given.value().isEmpty()) {
            write(given.value().asText().split(" "), row);
        }
    }

    private void write(String[] chosen, ColumnSet row) {
        Set<Integer> left = new HashSet<>(columns.values());
        for (int rank = 1; rank <= chosen.length; rank++) {
            Integer column = columns.get(chosen[rank - 1]);
            if (column != null && left.remove(column)) {
                row.put(column, ranked ? Integer.toString(rank).toCharArray() : ONE);
            }
        }
        left.forEach(column -> row.put(column, ZERO));
    }
}
