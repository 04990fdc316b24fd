package org.anketa.plugins.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableReader;
import org.anketa.interchange.TableSource;
import org.anketa.shared.Refusal;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.pf4j.Extension;

/**
 * Reads a sheet of an XLSX workbook: the first row that isn't empty holds the names of the columns. Numbers keep the digits
 * that the file stores, dates become ISO dates, formulas give the value that was last computed.
 */
@Extension
public final class XlsxTableReader implements TableReader {

    /** The bytes by which a workbook is known; the library refuses to look at fewer. */
    private static final int SIGNATURE = 8;

    @Override
    public boolean recognizes(String name, byte[] head) {
        boolean longEnough = head.length >= SIGNATURE;
        return longEnough && (ReadableWorkbook.isOOXMLZipHeader(head) || ReadableWorkbook.isOLE2Header(head));
    }

    @Override
    public ReadTable read(TableSource source, ReadingOptions options) throws IOException {
        boolean styles = WorkbookCheck.check(source);
        try (InputStream in = source.open();
                ReadableWorkbook workbook = open(in, source.name(), styles)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            List<String> names = sheets.stream().map(Sheet::getName).toList();
            Sheet sheet = chosen(sheets, names, options.sheet(), source.name());
            CellText texts = new CellText(workbook.isDate1904());
            SheetTable table = new SheetTable(source.name(), sheet.getName(), texts, options.tolerant());
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(table::add);
            }
            return table.finish(names);
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            // The library throws what comes to hand when the XML inside is not what it should be.
            throw new Refusal(Labels.say("workbook.damaged", "name", source.name()), damaged);
        }
    }

    private static ReadableWorkbook open(InputStream in, String name, boolean styles) {
        try {
            return new ReadableWorkbook(in, new org.dhatim.fastexcel.reader.ReadingOptions(styles, false));
        } catch (IOException | RuntimeException damaged) {
            throw new Refusal(Labels.say("workbook.damaged", "name", name), damaged);
        }
    }

    private static Sheet chosen(
            List<Sheet> sheets, List<String> names, @org.jspecify.annotations.Nullable String wanted, String file)
            throws IOException {
        if (wanted != null) {
            int place = names.indexOf(wanted);
            if (place < 0) {
                throw new Refusal(Labels.say("sheet.unknown", "sheet", wanted, "known", String.join(", ", names)));
            }
            return sheets.get(place);
        }
        for (Sheet sheet : sheets) {
            try (Stream<Row> rows = sheet.openStream()) {
                if (rows.anyMatch(row -> row.getFirstNonEmptyCell().isPresent())) {
                    return sheet;
                }
            }
        }
        throw new Refusal(Labels.say("workbook.empty", "name", file));
    }
}
