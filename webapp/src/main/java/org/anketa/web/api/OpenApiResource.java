package org.anketa.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.batch.Outputs;
import org.anketa.batch.PictureChoice;
import org.anketa.web.security.Everybody;

/** The description of this interface as an OpenAPI 3.1 document. */
@Path("api/v1/openapi.json")
@Everybody
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {

    private final AnalysisCatalog catalog;
    private final Outputs outputs;
    private final List<OpenApiPart> parts;

    public OpenApiResource(AnalysisCatalog catalog, Outputs outputs, List<OpenApiPart> parts) {
        this.catalog = catalog;
        this.outputs = outputs;
        this.parts = List.copyOf(parts);
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        Locale language = Json.language(request);
        OpenApiDocument document = new OpenApiDocument(
                catalog.listDeclarations(), outputs.listOutputs(PictureChoice.DEFAULT), parts, language);
        return Json.respond(document.build(request.getContextPath() + "/"), language);
    }
}
