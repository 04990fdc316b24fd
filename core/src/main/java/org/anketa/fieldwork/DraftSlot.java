package org.anketa.fieldwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a draft lies.
 *
 * @param tokenHash of the token that opens it; {@code null} for an interviewer's, of which an invitation has one
 */
record DraftSlot(UUID invitationId, @Nullable String tokenHash, DraftSeal seal) {

    static DraftSlot ofInterview(UUID invitationId) {
        return new DraftSlot(invitationId, null, DraftSeal.NONE);
    }

    static DraftSlot ofLink(UUID invitationId, Token token) {
        return new DraftSlot(invitationId, token.hash(), token.seal());
    }

    /** An interview's draft has the id of its invitation, so that there can't be two. */
    UUID newDraftId() {
        return tokenHash == null ? invitationId : UUID.randomUUID();
    }
}
