package org.anketa.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;

/**
 * Takes connections out of the pool that lead nowhere. H2 closes its database when a write fails, and says so in codes of
 * its own; with the next connection it is opened anew.
 */
public final class ClosedConnections implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return isLost(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    static boolean isLost(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLNonTransientConnectionException
                || (state != null && (state.startsWith("08") || state.startsWith("57P0")));
    }
}
