package org.anketa.interchange;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.DataTableBuilder;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a text: the first names the columns, each of the others is a row of the table.
 *
 * <p>Blank lines are left out, but in a table of one column an empty line is a row whose value is missing. Rows are
 * counted as spreadsheets do: from 1 with the names and blank lines, a record of several lines once.
 */
final class TableRecords extends CsvCallbackHandler<TableRecords> {

    static final int MOST_COLUMNS = 10_000;

    /** In characters. */
    static final int LONGEST_FIELD = 1 << 20;

    private static final char[] NOTHING = {};

    private final boolean tolerant;
    private final RowPlaces.Builder places = new RowPlaces.Builder();
    private final List<String> header = new ArrayList<>();
    private ColumnNames names = ColumnNames.of(List.of());
    private @Nullable DataTableBuilder table;

    private long row;
    private int field;
    private long fieldsSoFar;
    private boolean emptyLine;
    private boolean surplus;

    /** A first field of nothing but blanks, kept until it is known whether the whole line is blank. */
    private char[] blankStart = NOTHING;

    private boolean startsBlank;

    /** @param tolerant whether rows of another length than the row of names are kept */
    TableRecords(boolean tolerant) {
        this.tolerant = tolerant;
    }

    @Override
    protected void beginRecord(long line) {
        row++;
        field = 0;
        emptyLine = false;
        surplus = false;
        startsBlank = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (length > LONGEST_FIELD) {
            throw tooLong();
        }
        if (table == null) {
            name(new String(buffer, offset, length));
        } else if (field >= names.names().size()) {
            surplus |= length > 0;
        } else if (field == 0 && isBlank(buffer, offset, length)) {
            startsBlank = true;
            blankStart = Arrays.copyOfRange(buffer, offset, offset + length);
        } else {
            table.field(field, buffer, offset, length);
        }
        field++;
        fieldsSoFar++;
    }

    private void name(String name) {
        header.add(name);
        if (header.size() > MOST_COLUMNS) {
            throw new Refusal(Message.of(TableRecords.class, "columns.many", "most", MOST_COLUMNS));
        }
    }

    private static boolean isBlank(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void setEmpty() {
        emptyLine = true;
    }

    @Override
    protected TableRecords buildRecord() {
        DataTableBuilder current = table;
        if (current == null) {
            endHeader();
        } else if (names.names().size() == 1 || !isBlankLine()) {
            endRow(current);
        }
        return this;
    }

    private boolean isBlankLine() {
        return emptyLine || (field == 1 && startsBlank);
    }

    private void endHeader() {
        boolean blank = header.stream().allMatch(String::isBlank);
        if (blank && header.size() <= 1) {
            header.clear();
        } else {
            names = ColumnNames.of(header);
            table = new DataTableBuilder(names.names());
        }
    }

    private void endRow(DataTableBuilder current) {
        int expected = names.names().size();
        boolean misfit = surplus || (field < expected && !emptyLine);
        if (misfit && !tolerant) {
            throw new Refusal(
                    Message.of(TableRecords.class, "row.ragged", "row", row, "found", field, "expected", expected));
        }
        if (startsBlank) {
            current.field(0, blankStart, 0, blankStart.length);
        }
        current.endRow();
        places.add(row, misfit);
    }

    /** The row under way, counted from 1. */
    long row() {
        return row;
    }

    /** How many fields were taken in all; a parser that reads on without any more is inside a long one. */
    long fieldsSoFar() {
        return fieldsSoFar;
    }

    Refusal tooLong() {
        return refusal("field.long");
    }

    /** A refusal that names the row and the column under way. */
    Refusal refusal(String key) {
        boolean named = field < names.names().size();
        String column = named ? Excerpt.of(names.names().get(field)) : Integer.toString(field + 1);
        return new Refusal(Message.of(TableRecords.class, key, "row", row, "column", column, "longest", LONGEST_FIELD));
    }

    RowPlaces places() {
        return places.build();
    }

    List<Text> notes() {
        return names.notes();
    }

    /** The table, if there was a row of names. */
    Optional<DataTable> build() {
        return Optional.ofNullable(table).map(DataTableBuilder::build);
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return field;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("Tables have no comments");
    }
}
