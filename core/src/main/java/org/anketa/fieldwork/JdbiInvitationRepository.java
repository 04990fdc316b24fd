package org.anketa.fieldwork;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Invitations in the database. */
final class JdbiInvitationRepository {

    /** Ends an invitation because its response has come; whether it hadn't ended before. */
    static boolean complete(Handle handle, UUID id) {
        return handle.createUpdate("""
                        update invitation set state = 'completed' where id = :id and state in ('invited', 'started')
                        """).bind("id", id).execute() > 0;
    }
}
