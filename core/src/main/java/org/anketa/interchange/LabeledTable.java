package org.anketa.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.dataset.Variable;

/** A table for people to read: labels in the place of values, and over the columns the labels of the variables. */
public final class LabeledTable {

    private LabeledTable() {}

    /**
     * The same rows in words. A value without a label stays; of columns with the same label each has its name after it.
     *
     * @param codebook of the table
     */
    public static DataTable of(DataTable table, Codebook codebook, Locale language) {
        List<Variable> variables =
                table.columnNames().stream().map(codebook::getVariable).toList();
        List<Map<String, char[]>> labels =
                variables.stream().map(variable -> labels(variable, language)).toList();
        DataTableBuilder builder = new DataTableBuilder(heads(variables, language));
        table.forEachRow(0, Long.MAX_VALUE, fields -> {
            for (int i = 0; i < fields.length; i++) {
                char[] label = labels.get(i).get(fields[i]);
                char[] text = label == null ? fields[i].toCharArray() : label;
                builder.field(i, text, 0, text.length);
            }
            builder.endRow();
        });
        return builder.build();
    }

    private static Map<String, char[]> labels(Variable variable, Locale language) {
        Map<String, char[]> labels = new HashMap<>();
        Stream.concat(variable.categories().stream(), variable.missing().stream())
                .forEach(category -> labels.put(category.value(), labelOf(category, language)));
        return labels;
    }

    private static char[] labelOf(Category category, Locale language) {
        return category.label().in(language).toCharArray();
    }

    private static List<String> heads(List<Variable> variables, Locale language) {
        Map<String, Integer> counts = new HashMap<>();
        variables.forEach(variable -> counts.merge(variable.label().in(language), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        List<String> heads = new ArrayList<>();
        for (Variable variable : variables) {
            String label = variable.label().in(language);
            boolean alone = counts.getOrDefault(label, 0) == 1 && !label.isBlank();
            String head = alone ? label : (label + " (" + variable.name() + ")").strip();
            heads.add(taken.add(head) ? head : variable.name());
        }
        return heads;
    }
}
