package org.anketa.plugins.spreadsheets;

import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;
import org.dhatim.fastexcel.Worksheet;

/** A codebook on a sheet: one row a value, in the columns of a codebook file. */
final class CodebookSheet {

    private static final List<String> HEAD = List.of("variable", "label", "measure", "value", "value_label", "missing");

    private final Worksheet sheet;
    private final Locale language;
    private int row = 1;

    private CodebookSheet(Worksheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    static void write(Worksheet sheet, Codebook codebook, Locale language) {
        Workbooks.head(sheet, HEAD);
        CodebookSheet lines = new CodebookSheet(sheet, language);
        for (Variable variable : codebook.listVariables()) {
            lines.add(variable);
        }
        sheet.width(1, 40);
        sheet.width(4, 40);
    }

    private void add(Variable variable) {
        if (variable.categories().isEmpty() && variable.missing().isEmpty()) {
            start(variable);
            row++;
        }
        variable.categories().forEach(category -> add(variable, category, false));
        variable.missing().forEach(category -> add(variable, category, true));
    }

    private void add(Variable variable, Category category, boolean missing) {
        start(variable);
        sheet.inlineString(row, 3, category.value());
        sheet.inlineString(row, 4, category.label().in(language));
        if (missing) {
            sheet.value(row, 5, 1);
        }
        row++;
    }

    private void start(Variable variable) {
        sheet.inlineString(row, 0, variable.name());
        sheet.inlineString(row, 1, variable.label().in(language));
        sheet.inlineString(row, 2, variable.measure().name().toLowerCase(Locale.ROOT));
    }
}
