package org.anketa.plugins.spreadsheets;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.anketa.dataset.Numeral;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell holds, as a data file would write it. */
final class CellText {

    /** What is quoted, bracketed (colors, languages) or escaped in a number format is no part of a date. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE_PARTS = Pattern.compile("(?i)[ymdhs]");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final boolean since1904;

    CellText(boolean since1904) {
        this.since1904 = since1904;
    }

    /** The text; empty for an empty cell and for an error such as {@code #N/A}. */
    String of(Cell cell) {
        Object value = cell.getValue();
        if (value == null || cell.getType() == CellType.ERROR || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString()) ? date(number) : Numeral.format(number.doubleValue());
        }
        if (value instanceof Boolean truth) {
            return truth.toString();
        }
        if (cell.getType() == CellType.FORMULA && value instanceof String) {
            return formula(cell);
        }
        return value.toString();
    }

    /** A formula's result comes as it is stored: a number in the file's digits, or a text. */
    private String formula(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        double number = Numeral.parse(raw);
        if (Double.isNaN(number)) {
            return raw;
        }
        return isDate(cell.getDataFormatString()) ? date(BigDecimal.valueOf(number)) : Numeral.format(number);
    }

    private static boolean isDate(@Nullable String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE_PARTS.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    private String date(BigDecimal serial) {
        double days = serial.doubleValue();
        // A number that stands for no date keeps being a number, whatever its format.
        if (days < 0 || days >= 2_958_466) {
            return Numeral.format(days);
        }
        long whole = (long) Math.floor(days);
        long seconds = Math.round((days - whole) * 86_400);
        if (whole == 0 && !since1904) {
            return LocalTime.MIDNIGHT.plusSeconds(seconds).format(DateTimeFormatter.ISO_LOCAL_TIME);
        }
        LocalDateTime moment = start(whole).plusDays(whole).plusSeconds(seconds);
        return seconds == 0 ? moment.toLocalDate().toString() : MOMENT.format(moment);
    }

    /** Day 0 of the workbook; Excel counts a 29 February 1900 that never was, so days before March start a day later. */
    private LocalDateTime start(long days) {
        if (since1904) {
            return LocalDateTime.of(1904, 1, 1, 0, 0);
        }
        return LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0);
    }
}
