package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.analysis.form.Forms;
import org.anketa.web.analysis.request.DataPlace;
import org.anketa.web.analysis.request.DataPlaces;
import org.anketa.web.analysis.request.ResultRequest;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** The form of an analysis, and the lists of variables in it while somebody searches them. */
@Path(DataPlace.PATTERN + "/analyses/{analysis}")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class FormResource {

    private final FormPages forms;
    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final DataPlaces places;

    public FormResource(FormPages forms, Pages pages, AnalysisCatalog catalog, DataPlaces places) {
        this.forms = forms;
        this.pages = pages;
        this.catalog = catalog;
        this.places = places;
    }

    @GET
    public Response show(
            @PathParam("kind") String kind,
            @PathParam("data") String id,
            @PathParam("analysis") String analysis,
            @Context HttpServletRequest http,
            @Context UriInfo uri)
            throws IOException {
        ResultRequest request = ResultRequest.of(DataPlace.of(kind, id), analysis, uri.getQueryParameters());
        return forms.show(View.of(http, FormResource.class), request, uri.getQueryParameters());
    }

    /** One option's list of variables alone: what a script puts in place of the list that is shown. */
    @GET
    @Path("variables/{option}")
    public Response showPicker(
            @PathParam("kind") String kind,
            @PathParam("data") String id,
            @PathParam("analysis") String analysis,
            @PathParam("option") String option,
            @Context HttpServletRequest http,
            @Context UriInfo uri)
            throws IOException {
        View view = View.of(http, FormResource.class);
        ResultRequest request = ResultRequest.of(DataPlace.of(kind, id), analysis, uri.getQueryParameters());
        Declaration<?> declaration = catalog.getDeclaration(analysis);
        OptionSpec spec = declaration
                .findOption(option)
                .filter(found -> found.role() != null)
                .orElseThrow(() -> new NotFound(Message.of(FormResource.class, "variables.none", "option", option)));
        Forms made = new Forms(
                declaration, places.open(request.place()).source(), request, uri.getQueryParameters(), view.language());
        return pages.show(
                "analysis/picker-lists.jte",
                view,
                Map.of(
                        "picker",
                        made.picker(spec),
                        "address",
                        view.link(request.place().path() + "/analyses/" + declaration.id())));
    }
}
