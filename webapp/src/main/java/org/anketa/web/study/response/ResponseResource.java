package org.anketa.web.study.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.StudyLog;
import org.anketa.web.study.StudyPart;
import org.jspecify.annotations.Nullable;

/** One response; whoever looks at it is kept in the log. */
@Path("studies/{id}/responses/{response}")
@Allowed(Role.LIBRARIAN)
public final class ResponseResource {

    private final ResponsePages pages;
    private final StudyService studies;
    private final ResponseService responses;
    private final AuditLog audit;

    public ResponseResource(ResponsePages pages, StudyService studies, ResponseService responses, AuditLog audit) {
        this.pages = pages;
        this.studies = studies;
        this.responses = responses;
        this.audit = audit;
    }

    @GET
    public jakarta.ws.rs.core.Response show(
            @PathParam("id") UUID id,
            @PathParam("response") UUID number,
            @QueryParam("corrected") @Nullable String corrected,
            @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        Response response = responses.getResponse(number);
        StudyPart.require(response.studyId(), id);
        String subject = StudyLog.subject(study, AnswerWords.number(response));
        audit.record(Visitor.get(request).name(), AuditAction.RESPONSE_READ, subject);
        return pages.show(request, study, response, corrected != null);
    }
}
