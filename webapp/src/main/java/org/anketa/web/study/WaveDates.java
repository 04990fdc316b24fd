package org.anketa.web.study;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anketa.fieldwork.Wave;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.page.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The days of a wave, as they were typed.
 *
 * @param opens empty: as soon as the study is open
 * @param closes empty: until the study is closed
 */
public record WaveDates(String opens, String closes) {

    public static final WaveDates NONE = new WaveDates("", "");

    public static WaveDates of(Wave wave) {
        return new WaveDates(
                wave.opens() == null ? "" : wave.opens().toString(),
                wave.closes() == null ? "" : wave.closes().toString());
    }

    public static WaveDates sent(Fields fields) {
        return new WaveDates(fields.text("opens"), fields.text("closes"));
    }

    /** What is wrong with what was typed, by the id of its control. */
    public Problems problems() {
        Map<String, Text> problems = new LinkedHashMap<>();
        if (!opens.isEmpty() && day(opens).isEmpty()) {
            problems.put("opens", Message.of(WaveDates.class, "date.wrong", "text", opens));
        }
        if (!closes.isEmpty() && day(closes).isEmpty()) {
            problems.put("closes", Message.of(WaveDates.class, "date.wrong", "text", closes));
        }
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        if (first != null && last != null && last.isBefore(first)) {
            problems.put("closes", Message.of(WaveDates.class, "date.order"));
        }
        return new Problems(problems);
    }

    /** The first day; {@code null} where none was typed. */
    public @Nullable LocalDate firstDay() {
        return day(opens).orElse(null);
    }

    /** The last day; {@code null} where none was typed. */
    public @Nullable LocalDate lastDay() {
        return day(closes).orElse(null);
    }

    /** Browsers send days in ISO form; whoever types one by hand may use full stops. */
    private static Optional<LocalDate> day(String typed) {
        String iso = typed.replaceFirst("^([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})$", "$3-$2-$1");
        try {
            LocalDate day = LocalDate.parse(iso);
            return day.getYear() < 2000 || day.getYear() > 2100 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
