package org.anketa.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * A table as it was read: named columns of texts. A codebook turns it into a sample, and another codebook into another,
 * without reading again. Immutable.
 */
public final class DataTable {

    private final List<String> names;
    private final List<RawColumn> columns;
    private final long rows;

    DataTable(List<String> names, List<RawColumn> columns, long rows) {
        this.names = names;
        this.columns = columns;
        this.rows = rows;
    }

    public long rows() {
        return rows;
    }

    public List<String> columnNames() {
        return names;
    }

    /**
     * What the data themselves suggest: a column of whole numbers with at most 20 distinct values is ordinal, other
     * numbers are scale, text is nominal in alphabetical order.
     */
    public Codebook codebook() {
        return codebook(List.of());
    }

    /**
     * What the data suggest, corrected by a codebook.
     *
     * @throws Refusal if an entry names a column that the table doesn't have, or calls text a scale
     */
    public Codebook codebook(List<CodebookEntry> corrections) {
        Map<String, CodebookEntry> byName = new LinkedHashMap<>();
        for (CodebookEntry entry : corrections) {
            byName.put(entry.variable(), entry);
        }
        List<Variable> variables = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            CodebookEntry entry = byName.remove(names.get(i));
            variables.add(VariableGuess.of(names.get(i), columns.get(i), entry));
        }
        if (!byName.isEmpty()) {
            // The same message as for an unknown variable anywhere else.
            new Codebook(variables).getVariable(byName.keySet().iterator().next());
        }
        return new Codebook(variables);
    }

    /**
     * The table as a sample.
     *
     * @param codebook made by this table
     * @param weighting its variable must be one of the codebook's
     * @param revision of the data and the codebook, such as a hash of both
     * @throws Refusal if a frequency isn't a whole number of at least 0, or a weight is below 0
     */
    public Sample sample(Codebook codebook, Weighting weighting, String revision) {
        List<BoundColumn> bound = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            bound.add(BoundColumn.of(codebook.getVariable(names.get(i)), columns.get(i)));
        }
        return ColumnarSample.of(codebook, bound, rows, weighting, revision);
    }

    /**
     * The same table with one text in the place of rare ones, so that no answer of a few people can be read.
     *
     * @param columnNames the columns in which texts are looked at
     * @param least texts of fewer rows than this are rare
     */
    public DataTable withoutRareTexts(Set<String> columnNames, long least, String instead) {
        List<RawColumn> replaced = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            RawColumn column = columns.get(i);
            replaced.add(columnNames.contains(names.get(i)) ? RareTexts.replace(column, least, instead) : column);
        }
        return new DataTable(names, replaced, rows);
    }

    /**
     * Hands out the rows {@code from … to−1} in order, as they were read.
     *
     * @param from 0 for the first
     * @param to {@code Long.MAX_VALUE} for all that follow
     */
    public void forEachRow(long from, long to, RowVisitor visitor) {
        new RowCursor(columns, rows).forEach(from, to, visitor);
    }

    /** The refusal of a text column as a scale. */
    static Refusal notNumbers(String variable, String text) {
        return new Refusal(Message.of(
                DataTable.class,
                "variable.notNumbers",
                "name",
                LocalizedText.of(variable),
                "text",
                LocalizedText.of(text)));
    }
}
