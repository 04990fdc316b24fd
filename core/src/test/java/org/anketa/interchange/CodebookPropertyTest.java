package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A codebook that was written and read says the same of the same data. */
class CodebookPropertyTest {

    private static final List<String> VALUES = List.of("1", "2", "10", "да, конечно", "no\n\"way\"", " x ", "Ёж");

    /** One column: its values, and what a codebook says of some of them. */
    record Column(List<String> cells, List<Integer> listed, String label, int missing) {

        CodebookEntry entry(String name) {
            List<CodebookEntry.Value> values = new ArrayList<>();
            for (int position : listed) {
                values.add(new CodebookEntry.Value(VALUES.get(position), labelOf(position), position < missing));
            }
            return new CodebookEntry(name, labelOrNull(), null, values);
        }

        private @Nullable LocalizedText labelOf(int position) {
            return position % 2 == 0 ? null : LocalizedText.of(label + position);
        }

        private @Nullable LocalizedText labelOrNull() {
            return label.isBlank() ? null : LocalizedText.of(label);
        }
    }

    @Provide
    Arbitrary<List<Column>> columns() {
        Arbitrary<List<String>> cells = Arbitraries.of(
                        "1", "2", "10", "да, конечно", "no\n\"way\"", " x ", "Ёж", "", "2.5")
                .list()
                .ofSize(6);
        Arbitrary<List<Integer>> listed = Arbitraries.integers()
                .between(0, VALUES.size() - 1)
                .list()
                .uniqueElements()
                .ofMaxSize(VALUES.size());
        Arbitrary<String> label = Arbitraries.strings()
                .withChars(',', ';', '"', '\n', ' ', 'a', 'ю', '\t')
                .ofMaxLength(5);
        return Combinators.combine(cells, listed, label, Arbitraries.integers().between(0, 3))
                .as(Column::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 500)
    void aCodebookSurvivesItsFile(@ForAll("columns") List<Column> columns) {
        DataTable table = table(columns);
        List<CodebookEntry> corrections = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            corrections.add(columns.get(i).entry("v" + i));
        }
        Codebook codebook = table.codebook(corrections);
        Codebook again = table.codebook(CodebookFileTest.read(CodebookFileTest.written(codebook)));
        assertThat(again.listVariables()).isEqualTo(codebook.listVariables());
    }

    private static DataTable table(List<Column> columns) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            names.add("v" + i);
        }
        DataTableBuilder builder = new DataTableBuilder(names);
        for (int row = 0; row < 6; row++) {
            for (int i = 0; i < columns.size(); i++) {
                char[] cell = columns.get(i).cells().get(row).toCharArray();
                builder.field(i, cell, 0, cell.length);
            }
            builder.endRow();
        }
        return builder.build();
    }
}
