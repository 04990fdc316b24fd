package org.anketa.log;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One JSON object a line: {@code ts}, {@code level}, {@code logger}, {@code thread}, {@code message}; where they are,
 * {@code request}, {@code exception} and {@code stack}; of answered requests {@code method}, {@code route}, {@code status},
 * {@code ms}, {@code bytes} and {@code role}.
 */
public final class JsonLines extends Formatter {

    @Override
    public String format(LogRecord entry) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("ts", entry.getInstant().toString())
                .put("level", entry.getLevel().getName().toLowerCase(Locale.ROOT))
                .put("logger", entry.getLoggerName())
                .put("thread", Thread.currentThread().getName());
        String number = CurrentRequest.number();
        if (number != null) {
            line.put("request", number);
        }
        Object[] parameters = entry.getParameters();
        if (parameters != null && parameters.length == 1 && parameters[0] instanceof AccessLine access) {
            write(access, line);
        }
        line.put("message", formatMessage(entry));
        Throwable failure = entry.getThrown();
        if (failure != null) {
            line.put("exception", failure.getClass().getName()).put("stack", Stack.of(failure));
        }
        return line + "\n";
    }

    private static void write(AccessLine access, ObjectNode line) {
        line.put("request", access.number())
                .put("method", access.method())
                .put("route", access.route())
                .put("status", access.status())
                .put("ms", access.millis())
                .put("bytes", access.bytes())
                .put("role", access.role());
    }
}
