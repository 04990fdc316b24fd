package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import org.anketa.account.Role;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.request.AnalysisRuns;
import org.anketa.web.analysis.request.DataPlace;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The pictures of a result: for its page, and as files. */
@Path(DataPlace.PATTERN + "/results/{analysis}/figures")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class FigureResource {

    /** A picture brings the letters that it uses as a font of its own, and loads nothing else. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; font-src data:; frame-ancestors 'none'";

    private final AnalysisRuns runs;
    private final Pictures pictures;

    public FigureResource(AnalysisRuns runs, Pictures pictures) {
        this.runs = runs;
        this.pictures = pictures;
    }

    @GET
    @Path("{number: [0-9]{1,4}}.{format: svg|png|pdf}")
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("data") String id,
            @PathParam("analysis") String analysis,
            @PathParam("number") int number,
            @PathParam("format") String format,
            @Context HttpServletRequest http,
            @Context Request conditions,
            @Context UriInfo uri)
            throws IOException {
        View view = View.of(http, FigureResource.class);
        Style style = PictureStyle.of(format, uri.getQueryParameters(), view.language());
        AnalysisRun run = runs.run(ResultRequest.of(DataPlace.of(kind, id), analysis, uri.getQueryParameters()));
        EntityTag tag = Tags.of(view, Pictures.Key.of(run, number, style));
        Response.@Nullable ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        if (unchanged != null) {
            return Tags.put(unchanged, tag).build();
        }
        byte[] content = pictures.draw(run, number, style).content();
        String name = FileName.of(run, style.locale(), "-" + number, format);
        return Tags.put(Response.ok(content, style.format().mediaType()), tag)
                .header("Content-Disposition", Attachment.named(name))
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
