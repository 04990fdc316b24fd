package org.anketa.web.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anketa.datafile.OpenData;
import org.anketa.dataset.Variable;

/**
 * The beginning of a table, to see whether it was read rightly.
 *
 * @param columns the first variables
 * @param rows the first rows, one text a column, as the file has them
 * @param hidden how many columns follow that aren't shown
 */
public record Preview(List<Variable> columns, List<List<String>> rows, int hidden) {

    private static final int ROWS = 20;
    private static final int COLUMNS = 50;

    /** Longer texts would push everything else out of sight. */
    private static final int LONGEST_TEXT = 200;

    static Preview of(OpenData data) {
        List<Variable> all = data.codebook().listVariables();
        int shown = Math.min(COLUMNS, all.size());
        List<List<String>> rows = new ArrayList<>();
        data.table()
                .forEachRow(
                        0,
                        ROWS,
                        fields -> rows.add(Arrays.stream(fields, 0, shown)
                                .map(Preview::shortened)
                                .toList()));
        return new Preview(all.subList(0, shown), rows, all.size() - shown);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
