package org.anketa.web.api.fieldwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.api.Paging;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** The studies. */
@Path("api/v1/studies")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudiesApi {

    private final StudyService studies;
    private final Vocabularies vocabularies;
    private final AuditLog audit;

    public StudiesApi(StudyService studies, Vocabularies vocabularies, AuditLog audit) {
        this.studies = studies;
        this.vocabularies = vocabularies;
        this.audit = audit;
    }

    @GET
    public Response list(
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(offset, limit);
        return Json.respond(paging.list(studies.listStudies(), StudyJson::study), Json.language(request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allowed(Role.LIBRARIAN)
    public Response create(@Context ContainerRequest body, @Context HttpServletRequest request) throws IOException {
        String by = Visitor.get(request).name();
        JsonMembers sent = JsonBody.receive(body, StudyBody.MEGABYTES, StudyBody.MEMBERS);
        Study study = studies.create(StudyBody.read(sent, vocabularies.current()), by);
        audit.record(by, AuditAction.STUDY_CREATED, StudySubject.of(study));
        return Json.created("studies/" + study.id(), StudyJson.study(study), request);
    }
}
