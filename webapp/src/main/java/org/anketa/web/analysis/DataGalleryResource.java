package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.analysis.request.DataPlace;
import org.anketa.web.analysis.request.DataPlaces;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** What can be asked of a data file or of a study. */
@Path(DataPlace.PATTERN + "/analyses")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class DataGalleryResource {

    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final List<PluginStatus> plugins;
    private final DataPlaces places;

    public DataGalleryResource(Pages pages, AnalysisCatalog catalog, List<PluginStatus> plugins, DataPlaces places) {
        this.pages = pages;
        this.catalog = catalog;
        this.plugins = List.copyOf(plugins);
        this.places = places;
    }

    @GET
    public Response show(
            @PathParam("kind") String kind, @PathParam("data") String id, @Context HttpServletRequest request)
            throws IOException {
        View view = View.of(request, DataGalleryResource.class);
        return pages.show(
                "analysis/data-gallery.jte",
                view,
                Map.of(
                        "data",
                        places.open(DataPlace.of(kind, id)),
                        "gallery",
                        GalleryView.of(plugins, catalog.listDeclarations(), view.language())));
    }
}
