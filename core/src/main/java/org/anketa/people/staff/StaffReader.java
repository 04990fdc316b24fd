package org.anketa.people.staff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.people.Spelling;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Reads a staff list from a table of any format at hand. */
final class StaffReader {

    /** A municipality has fewer employees by far. */
    static final int MOST_ROWS = 50_000;

    private static final Map<String, String> LANGUAGES =
            Map.of("russian", "ru", "русский", "ru", "рус", "ru", "английский", "en", "english", "en", "англ", "en");

    private final Formats formats;

    StaffReader(Formats formats) {
        this.formats = formats;
    }

    /** @throws Refusal if it is no table, its columns say neither who nor where, or it has no rows or too many */
    StaffFile read(TableSource source) throws IOException {
        ReadTable read = formats.read(source, ReadingOptions.FIND.tolerating());
        StaffColumns columns = StaffColumns.of(read.table().columnNames());
        if (read.table().rows() > MOST_ROWS) {
            throw new Refusal(Message.of(StaffReader.class, "rows.many", "most", MOST_ROWS));
        }
        List<StaffRecord> records = new ArrayList<>();
        int[] at = {0};
        read.table().forEachRow(0, Long.MAX_VALUE, fields -> {
            long row = at[0]++;
            if (!Arrays.stream(fields).allMatch(String::isBlank)) {
                records.add(record(
                        columns,
                        fields,
                        read.places().number(row),
                        read.places().isMisfit(row)));
            }
        });
        if (records.isEmpty()) {
            throw new Refusal(Message.of(StaffReader.class, "rows.none"));
        }
        return new StaffFile(source.name(), records, columns.places().keySet(), columns.unknown(), read.notes());
    }

    private static StaffRecord record(StaffColumns columns, String[] fields, long row, boolean misfit) {
        String language = columns.field(fields, StaffColumn.LANGUAGE);
        String plain = Spelling.plain(language);
        return new StaffRecord(
                row,
                misfit,
                columns.field(fields, StaffColumn.UNIT),
                columns.field(fields, StaffColumn.PARENT),
                columns.name(fields),
                columns.field(fields, StaffColumn.POST),
                columns.field(fields, StaffColumn.NUMBER),
                columns.field(fields, StaffColumn.EMAIL),
                columns.field(fields, StaffColumn.PHONE),
                LANGUAGES.getOrDefault(plain, plain));
    }
}
