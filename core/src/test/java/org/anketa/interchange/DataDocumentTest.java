package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Measure;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** Tables as they are handed out: in words, and the words themselves. */
class DataDocumentTest {

    private static final DataTable TABLE = TestSamples.table("sex,age,b\nf,31,1\nrefused,,2\n");

    private static final Codebook CODEBOOK = TABLE.codebook(List.of(
            new CodebookEntry(
                    "sex",
                    LocalizedText.of("Sex", "Пол"),
                    Measure.NOMINAL,
                    List.of(
                            new Value("f", LocalizedText.of("Woman", "Женщина"), false),
                            new Value("refused", LocalizedText.of("Refused", "Отказ"), true))),
            new CodebookEntry("age", LocalizedText.of("Number"), Measure.SCALE, List.of()),
            new CodebookEntry("b", LocalizedText.of("Number"), Measure.SCALE, List.of())));

    private static List<String> rows(DataTable table) {
        List<String> rows = new ArrayList<>();
        table.forEachRow(0, Long.MAX_VALUE, fields -> rows.add(String.join("|", fields)));
        return rows;
    }

    @Test
    void labelsStandForValuesAndNamesOnlyWhereLabelsAreAlike() {
        DataTable words = LabeledTable.of(TABLE, CODEBOOK, Languages.RUSSIAN);
        assertThat(words.columnNames()).containsExactly("Пол", "Number (age)", "Number (b)");
        assertThat(rows(words)).containsExactly("Женщина|31|1", "Отказ||2");
    }

    @Test
    void theCodebookIsATableOfItsOwn() {
        DataTable meanings = CodebookTable.of(CODEBOOK, Languages.ENGLISH);
        assertThat(meanings.columnNames()).containsExactlyElementsOf(CodebookColumns.NAMES);
        assertThat(rows(meanings))
                .containsExactly(
                        "sex|Sex|nominal|f|Woman|",
                        "sex|Sex|nominal|refused|Refused|1",
                        "age|Number|scale|||",
                        "b|Number|scale|||");
        assertThat(CodebookFile.read(meanings)).hasSize(3);
    }
}
