package org.anketa.plugins.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.anketa.interchange.ResultFormat;
import org.anketa.shared.Text;
import org.dhatim.fastexcel.Workbook;
import org.pf4j.Extension;

/** A result as an XLSX workbook: a summary with reading, statistics and notes, then one sheet a table. */
@Extension
public final class XlsxResultFormat implements ResultFormat {

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return Workbooks.MEDIA_TYPE;
    }

    @Override
    public void write(Result result, Text title, Locale language, OutputStream out) throws IOException {
        Workbook workbook = Workbooks.start(out);
        Workbooks.SheetNames names = new Workbooks.SheetNames();
        String summary = names.name(Labels.say("sheet.summary").in(language));
        new SummarySheet(workbook.newWorksheet(summary), language).write(result, title);
        for (Table table : result.tables()) {
            String name = names.name(table.title().in(language));
            new TableSheet(workbook.newWorksheet(name), language).write(table);
        }
        workbook.finish();
    }
}
