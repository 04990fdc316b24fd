package org.anketa.expression;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The format of {@code format-date}: text with escapes such as {@code %Y}. */
record DatePattern(String pattern) {

    private static final String ESCAPES = "YymnbdeHhMS3aW%";

    /**
     * Checks a format.
     *
     * @throws org.anketa.shared.Refusal if it has an escape that is not of ODK's
     */
    static DatePattern compile(String pattern) {
        for (int at = pattern.indexOf('%'); at >= 0; at = pattern.indexOf('%', at + 2)) {
            if (at + 1 == pattern.length() || ESCAPES.indexOf(pattern.charAt(at + 1)) < 0) {
                throw Problem.of("date.format", "escape", pattern.substring(at, Math.min(at + 2, pattern.length())));
            }
        }
        return new DatePattern(pattern);
    }

    String format(LocalDateTime when, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%') {
                i++;
                out.append(field(pattern.charAt(i), when, locale));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String field(char escape, LocalDateTime when, Locale locale) {
        return switch (escape) {
            case 'Y' -> padded(when.getYear(), 4);
            case 'y' -> padded(when.getYear() % 100, 2);
            case 'm' -> padded(when.getMonthValue(), 2);
            case 'n' -> Integer.toString(when.getMonthValue());
            case 'b' -> when.getMonth().getDisplayName(TextStyle.SHORT, locale);
            case 'd' -> padded(when.getDayOfMonth(), 2);
            case 'e' -> Integer.toString(when.getDayOfMonth());
            case 'H' -> padded(when.getHour(), 2);
            case 'h' -> Integer.toString(when.getHour());
            case 'M' -> padded(when.getMinute(), 2);
            case 'S' -> padded(when.getSecond(), 2);
            case '3' -> padded(when.getNano() / 1_000_000, 3);
            case 'a' -> when.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
            case 'W' -> Integer.toString(when.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            default -> String.valueOf(escape);
        };
    }

    private static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}
