package org.anketa.plugins.spreadsheets;

import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet of a result: what to quote, the statistics, and what to know about them. */
final class SummarySheet {

    private static final int WIDTH = 7;

    private final Worksheet sheet;
    private final Locale language;
    private int row;

    SummarySheet(Worksheet sheet, Locale language) {
        this.sheet = sheet;
        this.language = language;
    }

    void write(Result result, Text title) {
        sheet.inlineString(row, 0, title.in(language));
        sheet.style(row, 0).bold().fontSize(14).set();
        row += 2;
        String reading = result.reading().in(result, language);
        if (!reading.isEmpty()) {
            paragraph(reading);
            row++;
        }
        sheet.inlineString(row, 0, Labels.say("cases").in(language));
        sheet.value(row++, 1, result.n());
        sheet.inlineString(row, 0, Labels.say("missing").in(language));
        result.missing()
                .ifPresentOrElse(
                        missing -> sheet.value(row, 1, missing),
                        () -> sheet.inlineString(row, 1, Labels.say("hidden").in(language)));
        row += 2;
        if (!result.statistics().isEmpty()) {
            Workbooks.head(sheet, row++, StatisticColumns.head(language));
            result.statistics().forEach(this::statistic);
            row++;
        }
        result.notes().forEach(note -> paragraph(note.in(language)));
        sheet.width(0, 24);
        sheet.width(1, 48);
    }

    /** A long text over the width of the page; merged cells don't grow by themselves, so the height is estimated. */
    private void paragraph(String text) {
        sheet.inlineString(row, 0, text);
        sheet.range(row, 0, row, WIDTH - 1).merge();
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(row, 15 * (1 + text.length() / 110));
        row++;
    }

    private void statistic(Statistic statistic) {
        sheet.inlineString(row, 0, statistic.id());
        sheet.inlineString(row, 1, statistic.label().in(language));
        if (statistic.hidden()) {
            sheet.inlineString(row, 2, Labels.say("hidden").in(language));
        } else {
            number(2, statistic.value(), statistic.style());
            degrees(statistic.df());
            number(4, statistic.p(), NumberStyle.P_VALUE);
            number(5, statistic.low(), statistic.style());
            number(6, statistic.high(), statistic.style());
        }
        row++;
    }

    private void degrees(List<Double> degrees) {
        if (degrees.size() == 1) {
            number(3, degrees.get(0), NumberStyle.PLAIN);
        } else if (!degrees.isEmpty()) {
            sheet.inlineString(
                    row,
                    3,
                    String.join(
                            "; ",
                            degrees.stream()
                                    .map(df -> NumberStyle.PLAIN.format(df, language))
                                    .toList()));
        }
    }

    private void number(int column, double value, NumberStyle style) {
        NumberCell.write(sheet, row, column, value, style);
    }
}
