package org.anketa.web.answer.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.anketa.account.Role;
import org.anketa.web.answer.flow.AnswerPages;
import org.anketa.web.answer.flow.OpeningView;
import org.anketa.web.page.SeeOther;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The interview itself: the pages of the form, with remarks beside the questions. */
@Path("interviews/{id}/in/{language}")
@Allowed({Role.INTERVIEWER, Role.LIBRARIAN})
public final class InterviewResource {

    private final AnswerPages pages;
    private final Interviews interviews;

    public InterviewResource(AnswerPages pages, Interviews interviews) {
        this.pages = pages;
        this.interviews = interviews;
    }

    @GET
    public Response open(
            @PathParam("id") String id, @PathParam("language") String language, @Context HttpServletRequest request)
            throws IOException {
        return interviews.hold(
                request,
                id,
                language,
                (sitting, one) -> pages.opening(
                        request,
                        OpeningView.of(
                                sitting, one.study(), null, sitting.getDraft().revision() > 0)));
    }

    /** Begins, or goes on where one was. */
    @POST
    public Response start(
            @PathParam("id") String id, @PathParam("language") String language, @Context HttpServletRequest request)
            throws IOException {
        return interviews.hold(request, id, language, (sitting, one) -> pages.start(request, sitting));
    }

    @GET
    @Path("{page}")
    public Response show(
            @PathParam("id") String id,
            @PathParam("language") String language,
            @PathParam("page") String page,
            @QueryParam("check") @Nullable String check,
            @QueryParam("said") @DefaultValue("") String said,
            @Context HttpServletRequest request)
            throws IOException {
        return interviews.hold(
                request, id, language, (sitting, one) -> pages.show(request, sitting, page, check != null, said));
    }

    @POST
    @Path("{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") String id,
            @PathParam("language") String language,
            @PathParam("page") String page,
            @Context HttpServletRequest request,
            InputStream body)
            throws IOException {
        return interviews.hold(request, id, language, (sitting, one) -> pages.take(request, sitting, page, body));
    }

    @GET
    @Path("-/review")
    public Response review(
            @PathParam("id") String id, @PathParam("language") String language, @Context HttpServletRequest request)
            throws IOException {
        return interviews.hold(request, id, language, (sitting, one) -> pages.review(request, sitting));
    }

    /** Saved and broken off: back to the case. */
    @GET
    @Path("-/later")
    public Response later(
            @PathParam("id") String id, @PathParam("language") String language, @Context HttpServletRequest request)
            throws IOException {
        return interviews.hold(
                request,
                id,
                language,
                (sitting, one) -> SeeOther.to(request, sitting.frame().out()));
    }

    @POST
    @Path("-/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("id") String id,
            @PathParam("language") String language,
            @FormParam("response") @DefaultValue("") String response,
            @Context HttpServletRequest request)
            throws IOException {
        return interviews.submit(request, id, language, response);
    }
}
