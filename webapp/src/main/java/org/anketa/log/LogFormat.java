package org.anketa.log;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** How lines of the log look. */
public enum LogFormat {
    /** For people. */
    TEXT,
    /** One object a line, for programs. */
    JSON;

    /** Makes everything that goes to the process's log look so. */
    public void use() {
        // The servlet container sets a formatter of its own when it starts, unless it is told of another.
        System.setProperty("org.apache.juli.formatter", formatter().getClass().getName());
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.setFormatter(formatter());
        }
    }

    private Formatter formatter() {
        return this == JSON ? new JsonLines() : new TextLines();
    }
}
