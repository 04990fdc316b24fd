package org.anketa.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.dataset.Measure;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * Where the columns of a codebook stand in a table.
 *
 * @param positions one a name of {@link #NAMES}; −1 for a column that the table doesn't have
 */
record CodebookColumns(List<Integer> positions) {

    static final List<String> NAMES = List.of("variable", "label", "measure", "value", "value_label", "missing");

    private static final String VARIABLE = "variable";
    private static final String VALUE = "value";

    /** The fields of one row; empty where the table has no such column. */
    record Row(String variable, String label, String measure, String value, String valueLabel, String missing) {

        boolean isBlank() {
            return Stream.of(variable, label, measure, value, valueLabel, missing)
                    .allMatch(String::isBlank);
        }
    }

    CodebookColumns {
        positions = List.copyOf(positions);
    }

    /** @throws Refusal if the variables have no column, or values are described that have none */
    static CodebookColumns of(List<String> header) {
        List<String> folded = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<Integer> positions = new ArrayList<>();
        for (String name : NAMES) {
            positions.add(folded.indexOf(name));
        }
        boolean describesValues = folded.contains("value_label") || folded.contains("missing");
        if (!folded.contains(VARIABLE)) {
            throw lacking(VARIABLE, header);
        }
        if (describesValues && !folded.contains(VALUE)) {
            throw lacking(VALUE, header);
        }
        return new CodebookColumns(positions);
    }

    private static Refusal lacking(String column, List<String> header) {
        return new Refusal(Message.of(
                CodebookColumns.class,
                "codebook.column",
                "column",
                column,
                "columns",
                String.join(", ", NAMES),
                "found",
                header.stream().limit(NAMES.size()).map(Excerpt::of).collect(Collectors.joining(", "))));
    }

    /** @param fields of one row of the table */
    Row cut(String[] fields) {
        return new Row(
                field(fields, 0).strip(),
                field(fields, 1),
                field(fields, 2).strip(),
                field(fields, 3),
                field(fields, 4),
                field(fields, 5).strip());
    }

    private String field(String[] fields, int column) {
        int position = positions.get(column);
        return position < 0 ? "" : fields[position];
    }

    /** The measure as codebooks write it. */
    static String word(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }
}
