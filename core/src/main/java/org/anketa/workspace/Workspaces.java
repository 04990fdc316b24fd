package org.anketa.workspace;

import java.time.Clock;
import org.anketa.jdbc.Database;
import org.anketa.shared.Seal;
import org.anketa.shared.Sha256;

/** The workspaces of all who are signed in; for any number of threads and nodes. */
public final class Workspaces {

    private static final String PURPOSE = "anketa workspace";

    private final JdbiPieceRepository repository;
    private final Clock clock;

    public Workspaces(Database database, Clock clock) {
        this.repository = new JdbiPieceRepository(database);
        this.clock = clock;
    }

    /**
     * The workspace of a session.
     *
     * @param session the session's token, of which the store keeps a hash only
     */
    public Workspace of(String session) {
        // Unlike the hash by which the session itself is known, so that one table tells nothing of the other.
        return new Workspace(repository, Sha256.hex(PURPOSE + " " + session), Seal.of(session, PURPOSE), clock);
    }
}
