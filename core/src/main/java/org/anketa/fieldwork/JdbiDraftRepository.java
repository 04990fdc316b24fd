package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Drafts in the database. */
final class JdbiDraftRepository {

    private final Database database;

    JdbiDraftRepository(Database database) {
        this.database = database;
    }

    Optional<KeptDraft> find(DraftSlot slot) {
        return database.read(handle -> (slot.tokenHash() == null
                        ? handle.createQuery(
                                        "select id, revision, content from draft where id = :invitation and interview")
                                .bind("invitation", slot.invitationId())
                        : handle.createQuery("select id, revision, content from draft where token_hash = :hash")
                                .bind("hash", slot.tokenHash()))
                .map(JdbiDraftRepository::draft)
                .findOne());
    }

    private static KeptDraft draft(ResultSet row, StatementContext context) throws SQLException {
        return new KeptDraft(row.getObject("id", UUID.class), row.getInt("revision"), row.getString("content"));
    }

    /**
     * Keeps the first draft of an invitation, which has been started then.
     *
     * @return whether it was: not if the invitation has ended or there is a draft already
     */
    boolean start(DraftSlot slot, KeptDraft draft) {
        try {
            return database.write(handle -> {
                boolean canStart = handle.createUpdate("""
                                update awaited set state = 'started'
                                where invitation_id = :id and state in ('invited', 'started')
                                and (cast(:hash as varchar) is null
                                    or exists (select 1 from invitation i where i.id = :id and i.token_hash = :hash))
                                """)
                                .bind("id", slot.invitationId())
                                .bind("hash", slot.tokenHash())
                                .execute()
                        > 0;
                if (canStart) {
                    insert(handle, slot, draft);
                }
                return canStart;
            });
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Keeps the draft of somebody who begins to answer by an open link. */
    void begin(DraftSlot slot, KeptDraft draft) {
        database.write(handle -> {
            handle.createUpdate("insert into begun_link (token_hash, invitation_id) values (:hash, :invitation)")
                    .bind("hash", slot.tokenHash())
                    .bind("invitation", slot.invitationId())
                    .execute();
            return insert(handle, slot, draft);
        });
    }

    private static int insert(Handle handle, DraftSlot slot, KeptDraft draft) {
        return handle.createUpdate("""
                        insert into draft (id, invitation_id, token_hash, interview, revision, content)
                        values (:id, :invitation, :hash, :interview, :revision, :content)
                        """)
                .bind("id", draft.id())
                .bind("invitation", slot.invitationId())
                .bind("hash", slot.tokenHash())
                .bind("interview", slot.tokenHash() == null)
                .bind("revision", draft.revision())
                .bind("content", draft.content())
                .execute();
    }

    /** Keeps the draft in the place of its last revision; whether that was still there. */
    boolean replace(KeptDraft draft) {
        return database.write(handle -> handle.createUpdate("""
                        update draft set revision = :revision, content = :content
                        where id = :id and revision = :revision - 1
                        """)
                        .bind("id", draft.id())
                        .bind("revision", draft.revision())
                        .bind("content", draft.content())
                        .execute())
                > 0;
    }

    /** Takes out the drafts of an invitation. */
    static void deleteOf(Handle handle, UUID invitationId) {
        handle.createUpdate("delete from draft where invitation_id = :id")
                .bind("id", invitationId)
                .execute();
    }

    /** Takes out a draft; whether it was there in that revision. */
    static boolean delete(Handle handle, UUID id, int revision) {
        return handle.createUpdate("delete from draft where id = :id and revision = :revision")
                        .bind("id", id)
                        .bind("revision", revision)
                        .execute()
                > 0;
    }
}
