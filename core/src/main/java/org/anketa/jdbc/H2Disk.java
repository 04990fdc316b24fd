package org.anketa.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;

/**
 * Puts on disk what H2 has committed. {@code CHECKPOINT SYNC} is not enough: twice a second a thread of H2's own takes over
 * what is unsaved, and the command, finding nothing left to save, then forces a file into which that thread's data have yet
 * to be written. Whoever is told so early loses them if the process is killed.
 */
final class H2Disk {

    private H2Disk() {}

    /**
     * Returns when everything that was committed before the call is on disk; at once if the database is in memory.
     *
     * @return whether there is a disk
     */
    static boolean sync(Handle handle) {
        MVStore store = openedStore(handle);
        if (store.isPersistent()) {
            store.commit();
            // Such an operation begins only when all that is under way has been written.
            store.executeFilestoreOperation(() -> {});
            store.sync();
        }
        return store.isPersistent();
    }

    private static MVStore openedStore(Handle handle) {
        try {
            return storeOf(handle.getConnection());
        } catch (SQLException foreign) {
            throw new IllegalStateException(foreign);
        }
    }

    static MVStore storeOf(Connection connection) throws SQLException {
        JdbcConnection own = connection.unwrap(JdbcConnection.class);
        return ((SessionLocal) own.getSession()).getDatabase().getStore().getMvStore();
    }
}
