package org.anketa.people.staff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anketa.interchange.SafeCsv;
import org.anketa.shared.Message;

/** What came of a staff list as a table: row, name, unit, outcome, reason. */
public final class StaffReport {

    private static final List<String> HEADINGS =
            List.of("report.row", "report.name", "report.unit", "report.outcome", "report.reason");

    private StaffReport() {}

    /** Writes it as CSV that spreadsheet programs open without running anything; doesn't close the stream. */
    public static void write(StaffOutcome outcome, Locale language, OutputStream out) throws IOException {
        SafeCsv csv = new SafeCsv(out);
        csv.row(HEADINGS.stream()
                .map(key -> Message.of(StaffReport.class, key).in(language))
                .toList());
        for (StaffRow row : outcome.rows()) {
            csv.row(
                    Long.toString(row.row()),
                    row.name(),
                    row.unit(),
                    row.outcome().kind().label().in(language),
                    row.outcome().details().stream()
                            .map(detail -> detail.in(language))
                            .collect(Collectors.joining(" ")));
        }
        csv.flush();
    }
}
