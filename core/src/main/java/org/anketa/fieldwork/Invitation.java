package org.anketa.fieldwork;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link into a wave. In an anonymous study it says at most that its person has answered, never what or when.
 *
 * @param personId whom it invites; {@code null} for an open link, which anybody may use any number of times
 * @param unitId the person's unit when the link was made
 */
public record Invitation(
        UUID id,
        UUID waveId,
        @Nullable UUID personId,
        @Nullable UUID unitId,
        InvitationState state) {

    /** Whether anybody may answer by it. */
    public boolean isOpen() {
        return personId == null;
    }
}
