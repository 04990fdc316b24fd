package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import org.anketa.account.Role;
import org.anketa.analysis.PluginFailure;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.request.AnalysisRuns;
import org.anketa.web.analysis.request.DataPlace;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** The page of a result. Its address says everything that it was made from, so it can be kept and sent to others. */
@Path(DataPlace.PATTERN + "/results/{analysis}")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class ResultResource {

    private final AnalysisRuns runs;
    private final FormPages forms;
    private final ResultPages results;

    public ResultResource(AnalysisRuns runs, FormPages forms, ResultPages results) {
        this.runs = runs;
        this.forms = forms;
        this.results = results;
    }

    /** The result; or, where the options are refused, the form with what is wrong. */
    @GET
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("data") String id,
            @PathParam("analysis") String analysis,
            @Context HttpServletRequest http,
            @Context UriInfo uri)
            throws IOException {
        View view = View.of(http, ResultResource.class);
        ResultRequest request = ResultRequest.of(DataPlace.of(kind, id), analysis, uri.getQueryParameters());
        try {
            AnalysisRun run = runs.run(request);
            if (uri.getQueryParameters().containsKey(ViewFields.FROM_FORM)) {
                String shortest = new ResultAddresses(view, request, run.declaration()).page();
                return Response.seeOther(URI.create(shortest)).build();
            }
            return results.show(view, http, run);
        } catch (NotFound | PluginFailure notTheirFault) {
            throw notTheirFault;
        } catch (Refusal refusal) {
            return forms.refuse(view, request, uri.getQueryParameters(), refusal);
        }
    }
}
