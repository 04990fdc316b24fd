package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.anketa.datafile.DataFileService;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;

/** The first page: open a file, or go on with one that is open. */
@Path("")
public final class FilesResource {

    private final Pages pages;
    private final DataFileService files;

    public FilesResource(Pages pages, DataFileService files) {
        this.pages = pages;
        this.files = files;
    }

    @GET
    public Response show(@Context HttpServletRequest request) throws IOException {
        return pages.show(
                "data/files.jte", View.of(request, FilesResource.class), Map.of("files", files.listDataFiles()));
    }
}
