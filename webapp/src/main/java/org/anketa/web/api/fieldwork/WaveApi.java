package org.anketa.web.api.fieldwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;

/** One wave and its dates. */
@Path("api/v1/waves/{wave}")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class WaveApi {

    private final StudyService studies;
    private final AuditLog audit;

    public WaveApi(StudyService studies, AuditLog audit) {
        this.studies = studies;
        this.audit = audit;
    }

    @GET
    public Response show(@PathParam("wave") UUID id, @Context HttpServletRequest request) {
        return Json.respond(StudyJson.wave(studies.getWave(id)), Json.language(request));
    }

    /** Changes the dates that are sent; one that is null is taken out, one that is left out stays. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.LIBRARIAN)
    public Response change(
            @PathParam("wave") UUID id, @Context ContainerRequest body, @Context HttpServletRequest request)
            throws IOException {
        JsonMembers dates = JsonBody.receive(body, 1, "opens", "closes");
        Wave before = studies.getWave(id);
        Wave wave = studies.changeWave(
                id,
                dates.has("opens") ? dates.findDate("opens").orElse(null) : before.opens(),
                dates.has("closes") ? dates.findDate("closes").orElse(null) : before.closes());
        audit.record(
                Visitor.get(request).name(),
                AuditAction.STUDY_CHANGED,
                StudySubject.of(studies.getStudy(wave.studyId())));
        return Json.respond(StudyJson.wave(wave), Json.language(request));
    }
}
