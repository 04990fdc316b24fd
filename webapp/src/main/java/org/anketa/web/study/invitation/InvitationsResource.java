package org.anketa.web.study.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Invitation;
import org.anketa.fieldwork.InvitationState;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.people.PeopleService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Fields;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyLog;
import org.anketa.web.study.StudyPart;
import org.jspecify.annotations.Nullable;

/** Whom a study invites: invite more, make letters anew, issue open links, take links back. */
@Path("studies/{id}/invitations")
@Consumes(MediaType.WILDCARD)
@Allowed(Role.LIBRARIAN)
public final class InvitationsResource {

    private final InvitationPages pages;
    private final StudyService studies;
    private final LinkService links;
    private final PeopleService people;
    private final Issuing issuing;
    private final AuditLog audit;

    public InvitationsResource(
            InvitationPages pages,
            StudyService studies,
            LinkService links,
            PeopleService people,
            Issuing issuing,
            AuditLog audit) {
        this.pages = pages;
        this.studies = studies;
        this.links = links;
        this.people = people;
        this.issuing = issuing;
        this.audit = audit;
    }

    /**
     * The invitations of a wave.
     *
     * @param wave its id; absent: the last one
     */
    @GET
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("wave") @Nullable UUID wave,
            @QueryParam("revoked") @Nullable String revoked,
            @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        return pages.show(200, request, study, wave(id, wave), Problems.NONE, revoked != null);
    }

    /** Invites the persons who were ticked and those of whole units, and goes on to their letters. */
    @POST
    @Path("people")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("id") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Fields fields = new Fields(sent);
        Wave wave = wave(id, AddressValues.findId(fields.text("wave")).orElse(null));
        View view = View.of(request, InvitationsResource.class);
        Set<UUID> before = Set.copyOf(links.listInvitations(wave.id()).stream()
                .filter(invitation -> !invitation.isOpen())
                .map(Invitation::personId)
                .toList());
        List<UUID> persons =
                PeopleTree.of(people, before, view.language()).personsIn(fields.ids("unit"), fields.ids("person"));
        return issue(request, id, wave, "people", () -> {
            if (persons.isEmpty()) {
                throw new Refusal(Message.of(InvitationsResource.class, "invite.nobody"));
            }
            return issuing.invite(studies.getStudy(id), wave.id(), persons, request);
        });
    }

    /** New letters for those who have not answered; the earlier ones end. */
    @POST
    @Path("renewal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(
            @PathParam("id") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Wave wave = wave(id, AddressValues.findId(new Fields(sent).text("wave")).orElse(null));
        List<UUID> waiting = links.listInvitations(wave.id()).stream()
                .filter(invitation -> !invitation.isOpen())
                .filter(invitation ->
                        invitation.state() == InvitationState.INVITED || invitation.state() == InvitationState.STARTED)
                .map(Invitation::id)
                .toList();
        return issue(request, id, wave, "renew", () -> {
            if (waiting.isEmpty()) {
                throw new Refusal(Message.of(InvitationsResource.class, "renew.nobody"));
            }
            return issuing.renew(studies.getStudy(id), wave.id(), waiting, request);
        });
    }

    @POST
    @Path("open-link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issueOpenLink(
            @PathParam("id") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Wave wave = wave(id, AddressValues.findId(new Fields(sent).text("wave")).orElse(null));
        return issue(request, id, wave, "open", () -> issuing.openLink(studies.getStudy(id), wave.id(), request));
    }

    @POST
    @Path("{invitation}/revocation")
    public Response revoke(
            @PathParam("id") UUID id, @PathParam("invitation") UUID invitation, @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        Wave wave = studies.listWaves(id).stream()
                .filter(candidate -> links.listInvitations(candidate.id()).stream()
                        .anyMatch(known -> known.id().equals(invitation)))
                .findFirst()
                .orElseThrow(() -> new NotFound(Message.of(InvitationsResource.class, "invitation.none")));
        links.revoke(invitation);
        audit.record(Visitor.get(request).name(), AuditAction.LINK_REVOKED, StudyLog.subject(study));
        return SeeOther.to(request, StudyAddresses.invitations(id) + "?wave=" + wave.id() + "&revoked");
    }

    private Response issue(HttpServletRequest request, UUID id, Wave wave, String control, Supplier<Handout> issue) {
        try {
            return SeeOther.to(request, StudyAddresses.handout(id, issue.get().id()));
        } catch (Refusal refusal) {
            Problems problems = Problems.of(control, refusal);
            return pages.show(422, request, studies.getStudy(id), wave, problems, false);
        }
    }

    private Wave wave(UUID id, @Nullable UUID wanted) {
        UUID study = studies.getStudy(id).id();
        if (wanted == null) {
            List<Wave> waves = studies.listWaves(study);
            return waves.get(waves.size() - 1);
        }
        Wave wave = studies.getWave(wanted);
        StudyPart.require(wave.studyId(), study);
        return wave;
    }
}
