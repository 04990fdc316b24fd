package org.anketa.fieldwork.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.dataset.Measure;
import org.anketa.form.MissingReason;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A table that is filled row by row, and what is known of its columns; every version of a form may add some. */
final class ColumnSet {

    /** What is known of a column so far. */
    private static final class Column {
        private final String name;
        private final LocalizedText label;
        private final @Nullable Measure measure;
        private final boolean free;
        private final Map<String, Value> values = new LinkedHashMap<>();
        private final Map<MissingReason, String> reasons = new HashMap<>();

        Column(String name, ColumnDraft draft) {
            this.name = name;
            this.label = draft.label();
            this.measure = draft.measure();
            this.free = draft.free();
        }

        CodebookEntry entry() {
            return new CodebookEntry(name, label, measure, List.copyOf(values.values()));
        }
    }

    private record Key(String item, String name) {}

    private final DataTableBuilder table = new DataTableBuilder(List.of());
    private final List<Column> columns = new ArrayList<>();
    private final Map<Key, Integer> positions = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();

    /**
     * The position of a column, which is added if it isn't there. The first draft of a column says what it is; further
     * ones only add values.
     */
    int add(ColumnDraft draft) {
        int position = positions.computeIfAbsent(new Key(draft.item(), draft.name()), key -> added(draft));
        Map<String, Value> values = columns.get(position).values;
        draft.values().forEach(value -> values.putIfAbsent(value.value(), value));
        return position;
    }

    private int added(ColumnDraft draft) {
        String name = draft.name();
        while (byName.containsKey(name)) {
            name += "_";
        }
        columns.add(new Column(name, draft));
        int position = table.addColumn(name);
        byName.put(name, position);
        return position;
    }

    /** One field of the current row. */
    void put(int position, String text) {
        put(position, text.toCharArray());
    }

    void put(int position, char[] text) {
        table.field(position, text, 0, text.length);
    }

    /** Why there is no answer, as a value that is declared missing. */
    void put(int position, MissingReason reason) {
        Column column = columns.get(position);
        put(position, column.reasons.computeIfAbsent(reason, first -> declared(column, first)));
    }

    /** A choice may have the name of the reason, and is another value than it. */
    private static String declared(Column column, MissingReason reason) {
        String value = reason.id();
        while (column.values.containsKey(value)) {
            value = "_" + value;
        }
        column.values.put(value, new Value(value, Words.label(reason.label()), true));
        return value;
    }

    void endRow() {
        table.endRow();
    }

    /** The table as filled; nothing can be added afterwards. */
    DataTable table() {
        return table.build();
    }

    List<CodebookEntry> entries() {
        return columns.stream().map(Column::entry).toList();
    }

    /** The names of the columns of what respondents wrote. */
    List<String> listFree() {
        return columns.stream()
                .filter(column -> column.free)
                .map(column -> column.name)
                .toList();
    }
}
