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
import org.anketa.datafile.DataFileService;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** What can be asked of a data file. */
@Path("files/{file}/analyses")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class FileGalleryResource {

    private final Pages pages;
    private final AnalysisCatalog catalog;
    private final List<PluginStatus> plugins;
    private final DataFileService files;

    public FileGalleryResource(
            Pages pages, AnalysisCatalog catalog, List<PluginStatus> plugins, DataFileService files) {
        this.pages = pages;
        this.catalog = catalog;
        this.plugins = List.copyOf(plugins);
        this.files = files;
    }

    @GET
    public Response show(@PathParam("file") String file, @Context HttpServletRequest request) throws IOException {
        View view = View.of(request, FileGalleryResource.class);
        return pages.show(
                "analysis/file-gallery.jte",
                view,
                Map.of(
                        "file",
                        files.getDataFile(file),
                        "gallery",
                        GalleryView.of(plugins, catalog.listDeclarations(), view.language())));
    }
}
