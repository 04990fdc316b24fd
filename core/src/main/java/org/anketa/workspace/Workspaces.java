package org.anketa.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.anketa.jdbc.Database;
import org.anketa.shared.Seal;

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
        return new Workspace(repository, hash(PURPOSE + " " + session), Seal.of(session, PURPOSE), clock);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
