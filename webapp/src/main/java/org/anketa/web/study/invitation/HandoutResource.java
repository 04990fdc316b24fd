package org.anketa.web.study.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.anketa.account.Role;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PublicAddress;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.StudyFrame;

/** What is printed of links that were just issued: letters or a poster, and a table for mail merge. */
@Path("studies/{id}/handouts/{handout}")
@Allowed(Role.LIBRARIAN)
public final class HandoutResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Pages pages;
    private final StudyService studies;
    private final Handouts handouts;
    private final Letters letters;
    private final PublicAddress address;

    public HandoutResource(
            Pages pages, StudyService studies, Handouts handouts, Letters letters, PublicAddress address) {
        this.pages = pages;
        this.studies = studies;
        this.handouts = handouts;
        this.letters = letters;
        this.address = address;
    }

    @GET
    public Response show(
            @PathParam("id") UUID id, @PathParam("handout") UUID number, @Context HttpServletRequest request) {
        View view = View.of(request, HandoutResource.class);
        Study study = studies.getStudy(id);
        Handout handout = handouts.get(Visitor.workspace(request), number, id);
        StudyFrame frame = StudyFrame.of(study, view, request);
        Response page = handout.open()
                ? pages.show(
                        "study/poster.jte",
                        view,
                        Map.of("frame", frame, "handout", handout, "poster", poster(handout, study, request, view)))
                : pages.show(
                        "study/letters.jte",
                        view,
                        Map.of("frame", frame, "handout", handout, "letters", letters(handout, study, request, view)));
        return secret(Response.fromResponse(page)).build();
    }

    /** The table for mail merge. */
    @GET
    @Path("letters.csv")
    public Response table(
            @PathParam("id") UUID id, @PathParam("handout") UUID number, @Context HttpServletRequest request) {
        View view = View.of(request, HandoutResource.class);
        Study study = studies.getStudy(id);
        Handout handout = handouts.get(Visitor.workspace(request), number, id);
        List<String> heads = Stream.of("name", "post", "unit", "email", "link")
                .map(column -> view.say("table." + column))
                .toList();
        List<Letter> lines = handout.open() ? List.of() : letters(handout, study, request, view);
        return secret(Response.ok(MailMerge.write(heads, lines), CSV))
                .header("Content-Disposition", Attachment.named(view.say("table.file") + ".csv"))
                .build();
    }

    /** What holds tokens is kept by no cache. */
    private static Response.ResponseBuilder secret(Response.ResponseBuilder response) {
        return response.header("Cache-Control", null).header("Cache-Control", "no-store");
    }

    private List<Letter> letters(Handout handout, Study study, HttpServletRequest request, View view) {
        Wave wave = studies.getWave(handout.waveId());
        return letters.write(handout, study, wave, addresses(request), view.language());
    }

    private Poster poster(Handout handout, Study study, HttpServletRequest request, View view) {
        Wave wave = studies.getWave(handout.waveId());
        String link = addresses(request).apply(handout.links().get(0).token());
        return new Poster(
                study.title().in(view.language()), Letters.lastDay(wave, view.language()), link, QrCode.of(link));
    }

    private UnaryOperator<String> addresses(HttpServletRequest request) {
        return token -> address.link(request, "/a/" + token);
    }
}
