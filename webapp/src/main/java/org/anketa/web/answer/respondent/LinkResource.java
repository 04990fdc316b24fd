package org.anketa.web.answer.respondent;

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
import java.time.Clock;
import java.time.LocalDate;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.web.answer.flow.AnswerPages;
import org.anketa.web.answer.flow.OpeningView;
import org.anketa.web.page.PublicAddress;
import org.anketa.web.security.Everybody;
import org.jspecify.annotations.Nullable;

/** Where links in letters and QR codes lead: the opening, the pages of the form, the review, the thanks. */
@Path("a/{token}")
@Everybody
public final class LinkResource {

    private final AnswerPages pages;
    private final AnsweringService answering;
    private final Respondents respondents;
    private final PublicAddress publicAddress;

    public LinkResource(
            AnswerPages pages,
            LinkService links,
            AnsweringService answering,
            PublishedForms forms,
            PublicAddress publicAddress,
            Clock clock) {
        this.pages = pages;
        this.answering = answering;
        this.respondents = new Respondents(pages, links, answering, forms, clock);
        this.publicAddress = publicAddress;
    }

    @GET
    public Response open(@PathParam("token") String token, @Context HttpServletRequest request) throws IOException {
        return respondents.serve(request, token, (sitting, link) -> {
            Draft draft = sitting.getDraft();
            OpeningView opening = OpeningView.of(
                    sitting.frame(), draft.ask(), link.study(), link.wave().closes(), Respondents.isBegun(draft));
            return pages.opening(request, opening);
        });
    }

    /** Begins, or goes on where one was; whoever comes by an open link gets an address of his or her own. */
    @POST
    public Response start(@PathParam("token") String token, @Context HttpServletRequest request) throws IOException {
        return respondents.serve(request, token, (sitting, link) -> {
            String own = answering.begin(token, sitting.frame().language());
            return pages.start(
                    request,
                    own.equals(token)
                            ? sitting
                            : new LinkSitting(answering, own, sitting.frame().at("/a/" + own)));
        });
    }

    @GET
    @Path("{page}")
    public Response show(
            @PathParam("token") String token,
            @PathParam("page") String page,
            @QueryParam("check") @Nullable String check,
            @QueryParam("said") @DefaultValue("") String said,
            @Context HttpServletRequest request)
            throws IOException {
        return respondents.answer(
                request, token, (sitting, link) -> pages.show(request, sitting, page, check != null, said));
    }

    @POST
    @Path("{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("token") String token,
            @PathParam("page") String page,
            @Context HttpServletRequest request,
            InputStream body)
            throws IOException {
        return respondents.answer(request, token, (sitting, link) -> pages.take(request, sitting, page, body));
    }

    @GET
    @Path("-/review")
    public Response review(@PathParam("token") String token, @Context HttpServletRequest request) throws IOException {
        return respondents.answer(request, token, (sitting, link) -> pages.review(request, sitting));
    }

    /** Takes the answers; whoever sends them twice is thanked twice. */
    @POST
    @Path("-/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("token") String token,
            @FormParam("response") @DefaultValue("") String response,
            @Context HttpServletRequest request)
            throws IOException {
        return respondents.submit(request, token, response);
    }

    @GET
    @Path("-/later")
    public Response later(@PathParam("token") String token, @Context HttpServletRequest request) throws IOException {
        return respondents.answer(
                request,
                token,
                (sitting, link) -> pages.later(
                        request,
                        sitting,
                        publicAddress.link(request, sitting.frame().address()),
                        until(sitting, link)));
    }

    private static String until(LinkSitting sitting, Link link) {
        LocalDate closes = link.wave().closes();
        return closes == null ? "" : OpeningView.day(closes, sitting.frame().language());
    }

    @GET
    @Path("-/thanks")
    public Response thanks(@PathParam("token") String token, @Context HttpServletRequest request) {
        return respondents.thanks(request, token);
    }
}
