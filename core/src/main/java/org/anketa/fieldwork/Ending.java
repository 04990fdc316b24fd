package org.anketa.fieldwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What ends with a response, in the same transaction.
 *
 * @param invitationId the invitation that is completed by it; {@code null} for an open link
 * @param draftId the draft that was submitted; {@code null} if there was none
 * @param draftRevision the revision that was submitted; if there is a later one nothing is stored
 */
record Ending(@Nullable UUID invitationId, @Nullable UUID draftId, int draftRevision) {

    static Ending of(Invitation invitation) {
        return new Ending(invitation.isOpen() ? null : invitation.id(), null, 0);
    }

    static Ending of(Invitation invitation, KeptDraft draft) {
        return new Ending(invitation.isOpen() ? null : invitation.id(), draft.id(), draft.revision());
    }
}
