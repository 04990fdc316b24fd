package org.anketa.workspace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Pieces in the database, their contents closed. */
final class JdbiPieceRepository {

    private static final String COLUMNS = "id, kind, subject, content, until_moment";
    private static final String THIS_ONE = "workspace = :workspace and kind = :kind and id = :id";

    private final Database database;

    JdbiPieceRepository(Database database) {
        this.database = database;
    }

    /** Keeps a piece; what is forgotten goes, and beyond {@code most} of the workspace the oldest. */
    void keep(String workspace, Piece piece, String closed, Instant now, int most) {
        database.write(handle -> {
            handle.createUpdate("delete from work_piece where until_moment <= :now")
                    .bind("now", at(now))
                    .execute();
            remove(handle, workspace, piece.kind(), piece.id());
            handle.createUpdate("""
                    insert into work_piece (workspace, kind, id, subject, content, kept, until_moment)
                    values (:workspace, :kind, :id, :subject, :content, :now, :until)
                    """)
                    .bind("workspace", workspace)
                    .bind("kind", piece.kind())
                    .bind("id", piece.id())
                    .bind("subject", piece.subject())
                    .bind("content", closed)
                    .bind("now", at(now))
                    .bind("until", at(piece.until()))
                    .execute();
            return handle.createUpdate("""
                    delete from work_piece where workspace = :workspace and kept < (
                        select min(newest.kept) from (
                            select kept from work_piece where workspace = :workspace order by kept desc limit :most
                        ) newest)
                    """)
                    .bind("workspace", workspace)
                    .bind("most", most)
                    .execute();
        });
    }

    Optional<Piece> find(String workspace, String kind, UUID id, Instant now) {
        return database.read(handle -> find(handle, workspace, kind, id, now));
    }

    Optional<Piece> take(String workspace, String kind, UUID id, Instant now) {
        return database.write(handle ->
                find(handle, workspace, kind, id, now).filter(found -> remove(handle, workspace, kind, id) == 1));
    }

    private static Optional<Piece> find(Handle handle, String workspace, String kind, UUID id, Instant now) {
        return handle.createQuery(
                        "select " + COLUMNS + " from work_piece where " + THIS_ONE + " and until_moment > :now")
                .bind("workspace", workspace)
                .bind("kind", kind)
                .bind("id", id)
                .bind("now", at(now))
                .map(JdbiPieceRepository::piece)
                .findOne();
    }

    private static int remove(Handle handle, String workspace, String kind, UUID id) {
        return handle.createUpdate("delete from work_piece where " + THIS_ONE)
                .bind("workspace", workspace)
                .bind("kind", kind)
                .bind("id", id)
                .execute();
    }

    List<Piece> list(String workspace, String kind, UUID subject, Instant now) {
        return database.read(handle -> handle.createQuery("select " + COLUMNS + """
                         from work_piece
                        where workspace = :workspace and kind = :kind and subject = :subject and until_moment > :now
                        order by until_moment, id
                        """)
                .bind("workspace", workspace)
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("now", at(now))
                .map(JdbiPieceRepository::piece)
                .list());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Piece piece(ResultSet row, StatementContext context) throws SQLException {
        return new Piece(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("content"),
                row.getObject("until_moment", OffsetDateTime.class).toInstant());
    }
}
