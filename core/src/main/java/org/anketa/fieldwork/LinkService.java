package org.anketa.fieldwork;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anketa.jdbc.Database;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes links, lists and takes them back. A token is 128 random bits or more; the store has only its SHA-256. */
public final class LinkService {

    private final JdbiStudyRepository studies;
    private final JdbiInvitationRepository invitations;
    private final Clock clock;

    public LinkService(Database database, Clock clock) {
        this.studies = new JdbiStudyRepository(database);
        this.invitations = new JdbiInvitationRepository(database);
        this.clock = clock;
    }

    /**
     * Invites persons to a wave, those who are invited already left out; who was revoked is invited anew. The links are in
     * the order of the persons.
     *
     * @throws org.anketa.shared.NotFound if there is no such wave
     * @throws org.anketa.shared.Refusal if one of them is unknown or no longer works there
     */
    public List<IssuedLink> invite(UUID waveId, Collection<UUID> personIds) {
        checkWave(waveId);
        Set<UUID> persons = new LinkedHashSet<>(personIds);
        Map<UUID, UUID> units = invitations.unitsOf(persons);
        if (units.size() < persons.size()) {
            throw new Refusal(Message.of(
                    LinkService.class, "persons.gone", "count", persons.size() - units.size(), "of", persons.size()));
        }
        Map<UUID, Invitation> before = invitationsByPerson(waveId);
        List<IssuedLink> issued = new ArrayList<>();
        List<IssuedLink> fresh = new ArrayList<>();
        List<IssuedLink> again = new ArrayList<>();
        for (UUID person : persons) {
            Invitation known = before.get(person);
            if (known == null || known.state() == InvitationState.REVOKED) {
                UUID id = known == null ? UUID.randomUUID() : known.id();
                IssuedLink link = issue(id, waveId, person, units.get(person));
                issued.add(link);
                (known == null ? fresh : again).add(link);
            }
        }
        try {
            invitations.add(fresh, again);
            return List.copyOf(issued);
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                // Somebody else has invited one of them at the same time.
                return invite(waveId, personIds);
            }
            throw failure;
        }
    }

    private Map<UUID, Invitation> invitationsByPerson(UUID waveId) {
        return invitations.list(waveId).stream()
                .filter(invitation -> !invitation.isOpen())
                .collect(Collectors.toMap(
                        invitation -> Objects.requireNonNull(invitation.personId()), Function.identity()));
    }

    private static IssuedLink issue(UUID id, UUID waveId, @Nullable UUID personId, @Nullable UUID unitId) {
        Invitation invitation = new Invitation(id, waveId, personId, unitId, InvitationState.INVITED);
        return new IssuedLink(invitation, Token.fresh().text());
    }

    /**
     * New tokens for invitations that are not completed, refused or revoked, in their order, for letters to print again:
     * the old tokens end, drafts made by them too, for only their token could read them. What was begun by an open link
     * goes on.
     */
    public List<IssuedLink> renew(UUID waveId, Collection<UUID> invitationIds) {
        checkWave(waveId);
        Map<UUID, Invitation> known =
                invitations.list(waveId).stream().collect(Collectors.toMap(Invitation::id, Function.identity()));
        return invitations.renew(new LinkedHashSet<>(invitationIds)
                .stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(old -> issue(old.id(), waveId, old.personId(), old.unitId()))
                        .toList());
    }

    /**
     * A link by which anybody may answer.
     *
     * @throws org.anketa.shared.NotFound if there is no such wave
     */
    public IssuedLink issueOpenLink(UUID waveId) {
        checkWave(waveId);
        IssuedLink link = issue(UUID.randomUUID(), waveId, null, null);
        invitations.add(List.of(link), List.of());
        return link;
    }

    /**
     * Takes a link back; a response that was given by it stays, and so does a link that was used.
     *
     * @throws org.anketa.shared.NotFound if there is no such invitation
     */
    public void revoke(UUID invitationId) {
        if (!invitations.exists(invitationId)) {
            throw notFound("invitation.unknown");
        }
        invitations.revoke(invitationId);
    }

    /** The invitations of a wave: open links first, persons' in the order of unit and name. */
    public List<Invitation> listInvitations(UUID waveId) {
        return invitations.list(waveId);
    }

    /**
     * Where somebody with the token stands. The token may also be one that {@link AnsweringService#begin} gave.
     *
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public Link getLink(String token) {
        return get(Token.of(token)).link(clock);
    }

    /**
     * Whether anybody may begin by the token, so that nobody has a draft under it: {@link AnsweringService#begin} gives
     * one's own.
     *
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public boolean isToBeginBy(String token) {
        FoundLink found = get(Token.of(token));
        return found.invitation().isOpen() && !found.begun();
    }

    /** What has the token. */
    FoundLink get(Token token) {
        return invitations.find(token.hash()).orElseThrow(() -> notFound("link.unknown"));
    }

    /** What has the token, if one can answer by it now. */
    FoundLink getReady(Token token) {
        FoundLink found = get(token);
        found.ready(clock);
        return found;
    }

    private void checkWave(UUID waveId) {
        if (studies.findWave(waveId).isEmpty()) {
            throw notFound("wave.unknown");
        }
    }

    private static NotFound notFound(String key) {
        return new NotFound(Message.of(LinkService.class, key));
    }
}
