package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The variables of a data file, to search and to page through. */
@Path("files/{id}/variables")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class VariablesResource {

    private final Pages pages;
    private final DataFileService files;

    public VariablesResource(Pages pages, DataFileService files) {
        this.pages = pages;
        this.files = files;
    }

    @GET
    public Response show(
            @PathParam("id") String id,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("codebook") @Nullable String codebook,
            @Context HttpServletRequest request)
            throws IOException {
        OpenData data = files.getData(id);
        VariableList list = VariableList.of(data.codebook(), query, AddressValues.page(page));
        return pages.show(
                "data/variables.jte",
                View.of(request, VariablesResource.class),
                Map.of("file", data.file(), "list", list, "merged", codebook != null));
    }
}
