package org.anketa.web.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** The first page after signing in. */
@Path("")
@Allowed({Role.LIBRARIAN, Role.ANALYST, Role.INTERVIEWER})
public final class StartResource {

    private final Pages pages;
    private final Desks desks;

    public StartResource(Pages pages, Desks desks) {
        this.pages = pages;
        this.desks = desks;
    }

    @GET
    public Response show(@Context HttpServletRequest request) throws IOException {
        View view = View.of(request, StartResource.class);
        return pages.show("start/start.jte", view, Map.of("desk", desks.of(Visitor.get(request), view)));
    }
}
