package org.anketa.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.people.PeopleService;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The page of staff: units as a tree, and beside it who works there. */
@Path("staff")
@Allowed(Role.LIBRARIAN)
public final class StaffResource {

    private final Pages pages;
    private final PeopleService people;

    public StaffResource(Pages pages, PeopleService people) {
        this.pages = pages;
        this.people = people;
    }

    @GET
    public Response show(
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("left") @Nullable String left,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        View view = View.of(request, StaffResource.class);
        StaffSearch search = new StaffSearch(
                AddressValues.findId(unit).orElse(null), words.strip(), left != null, AddressValues.page(page));
        StaffPage staff = StaffPage.of(people, search, view.language());
        return pages.show("people/staff.jte", view, Map.of("page", staff, "done", Done.of(done)));
    }
}
