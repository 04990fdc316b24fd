package org.anketa.fieldwork;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;

/** Makes links, lists and takes them back. A token is 128 random bits or more; the store has only its SHA-256. */
public final class LinkService {

    public LinkService(Database database, Clock clock) {}

    /**
     * Invites persons to a wave, those who are invited already left out; the links are in the order of the persons.
     *
     * @throws org.anketa.shared.Refusal if one of them is unknown or no longer works there
     */
    public List<IssuedLink> invite(UUID waveId, Collection<UUID> personIds) {
        return Planned.yet();
    }

    /**
     * New tokens for invitations that are not completed, refused or revoked, for letters to print again: the old tokens
     * end, drafts made by them too, for only their token could read them.
     */
    public List<IssuedLink> renew(UUID waveId, Collection<UUID> invitationIds) {
        return Planned.yet();
    }

    /** A link by which anybody may answer. */
    public IssuedLink issueOpenLink(UUID waveId) {
        return Planned.yet();
    }

    /** Takes a link back; a response that was given by it stays. */
    public void revoke(UUID invitationId) {
        Planned.yet();
    }

    /** The invitations of a wave, open links included, persons' in the order of unit and name. */
    public List<Invitation> listInvitations(UUID waveId) {
        return Planned.yet();
    }

    /**
     * Where somebody with the token stands. The token may also be one that {@link AnsweringService#begin} gave.
     *
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public Link getLink(String token) {
        return Planned.yet();
    }
}
