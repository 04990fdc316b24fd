package org.anketa.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.anketa.account.Role;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** Which analyses there are, and what each takes. */
@Path("api/v1/analyses")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
@Produces(MediaType.APPLICATION_JSON)
public final class AnalysesApi {

    private final AnalysisIndex index;

    public AnalysesApi(AnalysisCatalog catalog, List<PluginStatus> plugins) {
        this.index = new AnalysisIndex(catalog, plugins);
    }

    @GET
    public Response list(
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Locale language = Json.language(request);
        Paging paging = Paging.of(offset, limit);
        return Json.respond(
                paging.list(index.listAnalyses(), declaration -> index.summarize(declaration, language)), language);
    }

    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id, @Context HttpServletRequest request) {
        Locale language = Json.language(request);
        return Json.respond(index.describe(id, language), language);
    }
}
