package org.anketa.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import org.anketa.account.Role;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.batch.FileAnalyses;
import org.anketa.batch.FileOutcome;
import org.anketa.batch.Output;
import org.anketa.batch.Outputs;
import org.anketa.web.page.Upload;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;

/** Runs an analysis on a file that comes with the request; nothing of it is kept. */
@Path("api/v1/analyses/{id}/results")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class ResultsApi {

    private final AnalysisCatalog catalog;
    private final FileAnalyses analyses;
    private final Outputs outputs;
    private final long uploadLimit;

    /** @param uploadLimit of a whole form, in bytes */
    public ResultsApi(AnalysisCatalog catalog, FileAnalyses analyses, Outputs outputs, long uploadLimit) {
        this.catalog = catalog;
        this.analyses = analyses;
        this.outputs = outputs;
        this.uploadLimit = uploadLimit;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response run(
            @PathParam("id") String id,
            @BeanParam OutputChoice choice,
            @Context HttpHeaders headers,
            @Context ContainerRequest upload,
            @Context HttpServletRequest request)
            throws IOException {
        Locale language = Json.language(request);
        try (Upload form = Upload.receive(upload, uploadLimit)) {
            catalog.getDeclaration(id);
            Output output = choice.of(outputs, headers.getAcceptableMediaTypes());
            FileOutcome outcome = analyses.run(RunForm.read(id, form));
            return ResultDocument.respond(output, outcome, language);
        }
    }
}
