package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.anketa.account.Role;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ResultFormat;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.request.AnalysisRuns;
import org.anketa.web.analysis.request.DataPlace;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Preferences;
import org.anketa.web.security.Allowed;

/** A result as a file, in every format that is at hand. */
@Path(DataPlace.PATTERN + "/results/{analysis}/result.{format}")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class DownloadResource {

    private final AnalysisRuns runs;
    private final Formats formats;

    public DownloadResource(AnalysisRuns runs, Formats formats) {
        this.runs = runs;
        this.formats = formats;
    }

    @GET
    public Response download(
            @PathParam("kind") String kind,
            @PathParam("data") String id,
            @PathParam("analysis") String analysis,
            @PathParam("format") String wanted,
            @Context HttpServletRequest http,
            @Context UriInfo uri)
            throws IOException {
        ResultFormat format = formats.getResultFormat(wanted);
        Locale language = PictureStyle.language(
                uri.getQueryParameters(), Preferences.of(http).language());
        AnalysisRun run = runs.run(ResultRequest.of(DataPlace.of(kind, id), analysis, uri.getQueryParameters()));
        // Complete before its first byte is sent: a defect must not yield half a file with status 200.
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        format.write(run.result(), run.declaration().title(), language, content);
        return Response.ok((StreamingOutput) content::writeTo, format.mediaType())
                .header("Content-Disposition", Attachment.named(FileName.of(run, language, "", wanted)))
                .header("Cache-Control", "no-cache")
                .build();
    }
}
