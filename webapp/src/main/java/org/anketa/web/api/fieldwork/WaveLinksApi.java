package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.api.Paging;
import org.anketa.web.page.Malformed;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** The links into a wave. Their tokens are told once, when they are made. */
@Path("api/v1/waves/{wave}/links")
@Produces(MediaType.APPLICATION_JSON)
@Allowed(Role.LIBRARIAN)
public final class WaveLinksApi {

    private final StudyService studies;
    private final LinkService links;
    private final LinkAddresses addresses;
    private final AuditLog audit;

    public WaveLinksApi(StudyService studies, LinkService links, LinkAddresses addresses, AuditLog audit) {
        this.studies = studies;
        this.links = links;
        this.addresses = addresses;
        this.audit = audit;
    }

    @GET
    public Response list(
            @PathParam("wave") UUID id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(offset, limit);
        Wave wave = studies.getWave(id);
        return Json.respond(paging.list(links.listInvitations(wave.id()), StudyJson::link), Json.language(request));
    }

    /** Invites the persons that are named, those who are invited already left out, or makes an open link. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response issue(
            @PathParam("wave") UUID id, @Context ContainerRequest body, @Context HttpServletRequest request)
            throws IOException {
        JsonMembers wanted = JsonBody.receive(body, 1, "persons", "open");
        boolean open = wanted.truth("open");
        if (open == wanted.find("persons").isPresent()) {
            throw new Malformed(Message.of(WaveLinksApi.class, "links.which"));
        }
        Wave wave = studies.getWave(id);
        List<IssuedLink> issued =
                open ? List.of(links.issueOpenLink(wave.id())) : links.invite(wave.id(), wanted.ids("persons"));
        record(AuditAction.LINKS_ISSUED, wave, request);
        return Json.respond(Response.Status.CREATED, tell(issued, request), Json.language(request));
    }

    private ObjectNode tell(List<IssuedLink> issued, HttpServletRequest request) {
        return Paging.part(
                issued.size(),
                issued,
                link -> StudyJson.link(link.invitation())
                        .put("token", link.token())
                        .put("address", addresses.of(link.token(), request)));
    }

    /** Takes a link back; a response that was given by it stays. */
    @DELETE
    @Path("{link}")
    public Response revoke(
            @PathParam("wave") UUID id, @PathParam("link") UUID link, @Context HttpServletRequest request) {
        Wave wave = studies.getWave(id);
        if (links.listInvitations(wave.id()).stream()
                .noneMatch(invitation -> invitation.id().equals(link))) {
            throw new NotFound(Message.of(WaveLinksApi.class, "links.absent", "id", link.toString()));
        }
        links.revoke(link);
        record(AuditAction.LINK_REVOKED, wave, request);
        return Response.noContent().build();
    }

    private void record(AuditAction action, Wave wave, HttpServletRequest request) {
        audit.record(Visitor.get(request).name(), action, StudySubject.of(studies.getStudy(wave.studyId())));
    }
}
