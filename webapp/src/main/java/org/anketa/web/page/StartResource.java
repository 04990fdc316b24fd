package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The first page. */
@Path("")
public final class StartResource {

    private final Pages pages;

    public StartResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        return pages.show("page/start.jte", View.of(request, StartResource.class), Map.of());
    }
}
