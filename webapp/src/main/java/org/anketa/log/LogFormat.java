package org.anketa.log;

import java.util.Locale;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** How lines of the log look. */
public enum LogFormat {
    /** For people. */
    TEXT(new TextLines()),
    /** One object a line, for programs. */
    JSON(new JsonLines());

    private final Formatter formatter;

    LogFormat(Formatter formatter) {
        this.formatter = formatter;
    }

    /** The format of that name, in small letters. */
    public static Optional<LogFormat> find(String name) {
        return Stream.of(values()).filter(format -> format.id().equals(name)).findFirst();
    }

    /** Its name in small letters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes everything that goes to the process's log look so. */
    public void use() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(formatter);
        }
    }
}
