package org.anketa.interchange;

import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.dataset.Variable;

/** A codebook as a table, a row a value, in the columns of a {@link CodebookFile}: for formats that write tables. */
public final class CodebookTable {

    private final DataTableBuilder table = new DataTableBuilder(CodebookColumns.NAMES);
    private final Locale language;

    private CodebookTable(Locale language) {
        this.language = language;
    }

    /**
     * The codebook in rows.
     *
     * @param language of the labels
     */
    public static DataTable of(Codebook codebook, Locale language) {
        CodebookTable rows = new CodebookTable(language);
        codebook.listVariables().forEach(rows::add);
        return rows.table.build();
    }

    private void add(Variable variable) {
        if (variable.categories().isEmpty() && variable.missing().isEmpty()) {
            row(variable, "", "", "");
        }
        variable.categories().forEach(category -> add(variable, category, ""));
        variable.missing().forEach(category -> add(variable, category, "1"));
    }

    private void add(Variable variable, Category category, String missing) {
        row(variable, category.value(), category.label().in(language), missing);
    }

    private void row(Variable variable, String value, String label, String missing) {
        List<String> fields = List.of(
                variable.name(),
                variable.label().in(language),
                CodebookColumns.word(variable.measure()),
                value,
                label,
                missing);
        for (int i = 0; i < fields.size(); i++) {
            char[] field = fields.get(i).toCharArray();
            table.field(i, field, 0, field.length);
        }
        table.endRow();
    }
}
