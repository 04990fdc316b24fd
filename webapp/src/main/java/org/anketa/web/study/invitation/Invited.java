package org.anketa.web.study.invitation;

import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.InvitationState;

/**
 * The persons of a unit who are invited.
 *
 * @param unit the unit's name
 */
public record Invited(String unit, List<Guest> guests) {

    /**
     * A person who is invited: what has come of it, never what was answered.
     *
     * @param invitation the invitation's id
     */
    public record Guest(UUID invitation, String name, String post, InvitationState state) {

        /** Whether the link can be taken back or made anew. */
        public boolean isWaiting() {
            return state == InvitationState.INVITED || state == InvitationState.STARTED;
        }
    }

    public Invited {
        guests = List.copyOf(guests);
    }

    /** How many have answered. */
    public long completed() {
        return guests.stream()
                .filter(guest -> guest.state() == InvitationState.COMPLETED)
                .count();
    }
}
