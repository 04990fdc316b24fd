package org.anketa.web.api.fieldwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
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
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.api.Paging;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** The waves of a study. */
@Path("api/v1/studies/{study}/waves")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudyWavesApi {

    private final StudyService studies;
    private final AuditLog audit;

    public StudyWavesApi(StudyService studies, AuditLog audit) {
        this.studies = studies;
        this.audit = audit;
    }

    @GET
    public Response list(
            @PathParam("study") UUID id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(offset, limit);
        List<Wave> waves = studies.listWaves(studies.getStudy(id).id());
        return Json.respond(paging.list(waves, StudyJson::wave), Json.language(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.LIBRARIAN)
    public Response add(
            @PathParam("study") UUID id, @Context ContainerRequest body, @Context HttpServletRequest request)
            throws IOException {
        JsonMembers dates = JsonBody.receive(body, 1, "opens", "closes");
        Study study = studies.getStudy(id);
        Wave wave = studies.addWave(
                id,
                dates.findDate("opens").orElse(null),
                dates.findDate("closes").orElse(null));
        audit.record(Visitor.get(request).name(), AuditAction.STUDY_CHANGED, StudySubject.of(study));
        return Json.created("waves/" + wave.id(), StudyJson.wave(wave), request);
    }
}
