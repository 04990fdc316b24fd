package org.anketa.web.study.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.analysis.Table;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** How far the fieldwork of a study is: a page that looks for news by itself, and its chart. */
@Path("studies/{id}/fieldwork")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class FieldworkResource {

    /** A picture brings the letters that it uses as a font of its own, and loads nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'";

    private static final int NARROW = 360;
    private static final int WIDE = 760;

    private final Pages pages;
    private final StudyService studies;
    private final ResponseService responses;
    private final FieldworkViews views;
    private final DayPicture picture;

    public FieldworkResource(
            Pages pages, StudyService studies, ResponseService responses, FieldworkViews views, DayPicture picture) {
        this.pages = pages;
        this.studies = studies;
        this.responses = responses;
        this.views = views;
        this.picture = picture;
    }

    @GET
    public Response show(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        View view = View.of(request, FieldworkResource.class);
        Study study = studies.getStudy(id);
        FieldworkView page = views.of(study, responses.progress(id), view, request);
        return pages.show("study/fieldwork.jte", view, Map.of("page", page, "drawn", picture.draws()));
    }

    /** The responses by day as a picture. */
    @GET
    @Path("days.svg")
    public Response draw(
            @PathParam("id") UUID id,
            @QueryParam("theme") @DefaultValue("light") String theme,
            @QueryParam("narrow") @DefaultValue("false") boolean narrow,
            @Context HttpServletRequest request)
            throws IOException {
        View view = View.of(request, FieldworkResource.class);
        Table table = DayTable.of(responses.progress(studies.getStudy(id).id()).days());
        byte[] drawn = picture.draw(
                        table, theme.equals("dark") ? Theme.DARK : Theme.LIGHT, narrow ? NARROW : WIDE, view)
                .orElseThrow(() -> new NotFound(Message.of(FieldworkResource.class, "days.none")));
        return Response.ok(drawn, Format.SVG.mediaType())
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "private, max-age=60")
                .header("Vary", "Cookie, Accept-Language")
                .build();
    }
}
