package org.anketa.web.api.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.people.PeopleService;
import org.anketa.people.Unit;
import org.anketa.web.api.Json;
import org.anketa.web.api.Paging;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The units, each before those below it. */
@Path("api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Allowed(Role.LIBRARIAN)
public final class UnitsApi {

    private final PeopleService people;

    public UnitsApi(PeopleService people) {
        this.people = people;
    }

    @GET
    public Response list(
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Locale language = Json.language(request);
        return Json.respond(
                Paging.of(offset, limit).list(people.listUnits(), unit -> describe(unit, language)), language);
    }

    private static ObjectNode describe(Unit unit, Locale language) {
        UUID parent = unit.parentId();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", unit.id().toString())
                .put("name", unit.name().in(language))
                .put("parent", parent == null ? null : parent.toString());
    }
}
