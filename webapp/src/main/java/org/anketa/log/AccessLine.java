package org.anketa.log;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What the log says of an answered request. It has no place for addresses, queries, names, links or answers.
 *
 * @param method HTTP's word
 * @param route the template of the path, such as {@code /a/{token}}
 * @param status of the answer
 * @param millis how long it took
 * @param bytes of the answer's body
 * @param role who asked: a user's role, a dash for anybody
 * @param number the request's
 */
public record AccessLine(String method, String route, int status, long millis, long bytes, String role, String number) {

    private static final Logger LOG = Logger.getLogger("org.anketa.access");

    /** Whether anybody wants such lines. */
    public static boolean isWanted() {
        return LOG.isLoggable(Level.INFO);
    }

    /** Lets lines be written or not. The logger is held for good, so it keeps what it was told. */
    public static void want(boolean wanted) {
        LOG.setLevel(wanted ? Level.INFO : Level.WARNING);
    }

    /** Writes the line. */
    public void write() {
        LogRecord entry = new LogRecord(Level.INFO, toString());
        entry.setLoggerName(LOG.getName());
        entry.setParameters(new Object[] {this});
        LOG.log(entry);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %s %d %d ms %d B %s", method, route, status, millis, bytes, role);
    }
}
