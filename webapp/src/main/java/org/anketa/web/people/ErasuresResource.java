package org.anketa.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.people.erasure.ErasureAct;
import org.anketa.people.erasure.Erasures;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** The acts that are left of persons who were erased. */
@Path("staff/erasures")
@Allowed(Role.LIBRARIAN)
public final class ErasuresResource {

    private final Pages pages;
    private final Erasures erasures;

    public ErasuresResource(Pages pages, Erasures erasures) {
        this.pages = pages;
        this.erasures = erasures;
    }

    @GET
    public Response list(@Context HttpServletRequest request) {
        List<ErasureAct> acts = erasures.listActs();
        return pages.show(
                "people/erasures.jte",
                View.of(request, ErasuresResource.class),
                Map.of("acts", acts, "broken", Erasures.findBroken(acts)));
    }

    /** One act, to be printed and signed. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        ErasureAct act = erasures.getAct(id);
        boolean broken = Erasures.findBroken(erasures.listActs()).contains(id);
        return pages.show(
                "people/erasure.jte",
                View.of(request, ErasuresResource.class),
                Map.of("act", act, "lines", ErasedLine.list(act.removed()), "broken", broken));
    }
}
