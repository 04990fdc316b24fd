package org.anketa.web.analysis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.datafile.DataFileService;
import org.anketa.fieldwork.StudyService;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** The gallery for somebody who has not said which data he or she means. */
@Path("analyses")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class GalleryResource {

    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final List<PluginStatus> plugins;
    private final DataFileService files;
    private final StudyService studies;

    public GalleryResource(
            Pages pages,
            AnalysisCatalog catalog,
            List<PluginStatus> plugins,
            DataFileService files,
            StudyService studies) {
        this.pages = pages;
        this.catalog = catalog;
        this.plugins = List.copyOf(plugins);
        this.files = files;
        this.studies = studies;
    }

    @GET
    public Response show(@Context HttpServletRequest request) throws IOException {
        View view = View.of(request, GalleryResource.class);
        return pages.show(
                "analysis/gallery.jte",
                view,
                Map.of(
                        "gallery",
                        GalleryView.of(plugins, catalog.listDeclarations(), view.language()),
                        "files",
                        files.listDataFiles(),
                        "studies",
                        studies.listStudies()));
    }
}
