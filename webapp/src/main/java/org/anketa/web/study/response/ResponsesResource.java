package org.anketa.web.study.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.ListPart;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.StudyFrame;

/** The responses of a study, without their answers, in an order that tells nothing of when they came. */
@Path("studies/{id}/responses")
@Allowed(Role.LIBRARIAN)
public final class ResponsesResource {

    private final Pages pages;
    private final StudyService studies;
    private final ResponseService responses;
    private final ResponseRows rows;

    public ResponsesResource(Pages pages, StudyService studies, ResponseService responses, ResponseRows rows) {
        this.pages = pages;
        this.studies = studies;
        this.responses = responses;
        this.rows = rows;
    }

    @GET
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("page") @DefaultValue("1") String page,
            @Context HttpServletRequest request) {
        View view = View.of(request, ResponsesResource.class);
        Study study = studies.getStudy(id);
        ListPart part = ListPart.nearest(AddressValues.page(page), ResponseList.SIZE, responses.count(id));
        ResponseList list = new ResponseList(
                StudyFrame.of(study, view, request),
                rows.of(responses.listResponses(id, part.offset(), part.size()), view),
                part);
        return pages.show("study/responses.jte", view, Map.of("list", list));
    }
}
