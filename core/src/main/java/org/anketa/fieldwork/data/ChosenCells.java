package org.anketa.fieldwork.data;

import java.util.HashMap;
import java.util.Map;
import org.anketa.fieldwork.Response;
import org.anketa.form.Answer;
import org.anketa.form.Place;

/**
 * A column a choice: where several may be chosen 1 if it was and 0 if not, where choices are ranked its rank from 1 and 0
 * if it has none. All are empty where the question wasn't asked or has no answer.
 */
final class ChosenCells implements ItemCells {

    static final String NOT_CHOSEN = "0";
    static final String CHOSEN = "1";

    private static final char[] ZERO = {'0'};
    private static final char[] ONE = {'1'};

    private final Place place;
    private final boolean ranked;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] columns;

    /** @param columns by the choice's value */
    ChosenCells(Place place, boolean ranked, Map<String, Integer> columns) {
        this.place = place;
        this.ranked = ranked;
        this.columns = new int[columns.size()];
        columns.forEach((choice, column) -> {
            this.columns[places.size()] = column;
            places.put(choice, places.size());
        });
    }

    @Override
    public void write(Response response, ColumnSet row) {
        Answer answer = response.answers().given().get(place);
        if (answer instanceof Answer.Missing missing) {
            for (int column : columns) {
                row.put(column, missing.reason());
            }
        } else if (answer instanceof Answer.Given given && !given.value().isEmpty()) {
            write(given.value().asText().split(" "), row);
        }
    }

    private void write(String[] chosen, ColumnSet row) {
        int[] ranks = new int[columns.length];
        for (int rank = chosen.length; rank > 0; rank--) {
            Integer at = places.get(chosen[rank - 1]);
            if (at != null) {
                ranks[at] = rank;
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (ranks[i] == 0) {
                row.put(columns[i], ZERO);
            } else {
                row.put(columns[i], ranked ? Integer.toString(ranks[i]).toCharArray() : ONE);
            }
        }
    }
}
