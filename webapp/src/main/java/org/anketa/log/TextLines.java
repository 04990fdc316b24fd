package org.anketa.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One line an entry: when, how bad, the request's number, who says what; failures with their stack below. */
public final class TextLines extends Formatter {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder(160);
        MOMENT.formatTo(entry.getInstant(), line);
        line.append(' ').append(entry.getLevel().getName()).append(' ');
        String number = CurrentRequest.number();
        if (number != null) {
            line.append('[').append(number).append("] ");
        }
        line.append(shortName(entry.getLoggerName())).append(": ");
        // What came over the net must not look like lines of ours.
        line.append(formatMessage(entry).replace('\r', ' ').replace('\n', ' '));
        line.append(System.lineSeparator());
        Throwable failure = entry.getThrown();
        return failure == null
                ? line.toString()
                : line.append(Stack.of(failure)).toString();
    }

    private static String shortName(@Nullable String logger) {
        return logger == null ? "log" : logger.substring(logger.lastIndexOf('.') + 1);
    }
}
