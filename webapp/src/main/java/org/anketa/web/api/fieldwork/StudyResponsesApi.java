package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.web.api.Json;
import org.anketa.web.api.Paging;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The responses of a study with their answers as they are now. */
@Path("api/v1/studies/{study}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Allowed(Role.LIBRARIAN)
public final class StudyResponsesApi {

    private final StudyService studies;
    private final ResponseService responses;
    private final PublishedForms forms;
    private final AuditLog audit;

    public StudyResponsesApi(StudyService studies, ResponseService responses, PublishedForms forms, AuditLog audit) {
        this.studies = studies;
        this.responses = responses;
        this.forms = forms;
        this.audit = audit;
    }

    @GET
    public Response list(
            @PathParam("study") UUID id,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(offset, limit);
        Study study = studies.getStudy(id);
        ObjectNode list = Paging.part(
                responses.count(id),
                responses.listResponses(id, paging.offset(), paging.limit()),
                response -> new ResponseJson(response, forms.getForm(response.formVersionId())).write());
        audit.record(Visitor.get(request).name(), AuditAction.RESPONSE_READ, StudySubject.of(study));
        return Json.respond(list, Json.language(request));
    }
}
