package org.anketa.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.shared.Seal;

/**
 * What one user has begun since signing in. Nobody else sees it, and without the session's token nobody can read it: it may
 * hold names, or the tokens of letters.
 */
public final class Workspace {

    /** Whoever begins more than this loses the oldest. */
    static final int MOST = 60;

    private final JdbiPieceRepository repository;
    private final String session;
    private final Seal seal;
    private final Clock clock;

    Workspace(JdbiPieceRepository repository, String session, Seal seal, Clock clock) {
        this.repository = repository;
        this.session = session;
        this.seal = seal;
        this.clock = clock;
    }

    /** Keeps a piece instead of the one of the same kind and id; on return it is on disk. */
    public void keep(Piece piece) {
        byte[] packed = Packing.pack(piece.content().getBytes(UTF_8));
        String closed = seal.close(piece.id(), packed);
        try {
            repository.keep(session, piece, closed, clock.instant(), MOST);
        } catch (RuntimeException failure) {
            if (!Database.isDuplicate(failure)) {
                throw failure;
            }
            // Another window kept the same piece at the same moment; the later one stands.
            repository.keep(session, piece, closed, clock.instant(), MOST);
        }
    }

    /** The piece, if there is one that is not forgotten. */
    public Optional<Piece> find(String kind, UUID id) {
        return repository.find(session, kind, id, clock.instant()).map(this::opened);
    }

    /** Takes a piece out: of several at the same moment only one gets it. */
    public Optional<Piece> take(String kind, UUID id) {
        return repository.take(session, kind, id, clock.instant()).map(this::opened);
    }

    /** The pieces of a kind about something, in the order in which they are forgotten. */
    public List<Piece> list(String kind, UUID subject) {
        return repository.list(session, kind, subject, clock.instant()).stream()
                .map(this::opened)
                .toList();
    }

    private Piece opened(Piece closed) {
        String content = new String(Packing.unpack(seal.open(closed.id(), closed.content())), UTF_8);
        return new Piece(closed.id(), closed.kind(), closed.subject(), content, closed.until());
    }
}
