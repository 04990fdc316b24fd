package org.anketa.web.api.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.api.Paging;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** The persons who work there, by name. */
@Path("api/v1/persons")
@Produces(MediaType.APPLICATION_JSON)
@Allowed(Role.LIBRARIAN)
public final class PersonsApi {

    private final PeopleService people;

    public PersonsApi(PeopleService people) {
        this.people = people;
    }

    /**
     * A part of the list.
     *
     * @param unit only those of the unit and of units below it
     * @param words only those whose name, post or number has all of these words
     */
    @GET
    public Response list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(offset, limit);
        UUID unitId = unit == null ? null : people.getUnit(JsonMembers.id(unit)).id();
        ObjectNode list = Paging.part(
                people.countPersons(unitId, words, true),
                people.listPersons(unitId, words, true, paging.offset(), paging.limit()),
                PersonsApi::describe);
        return Json.respond(list, Json.language(request));
    }

    @GET
    @Path("{person}")
    public Response show(@PathParam("person") UUID id, @Context HttpServletRequest request) {
        return Json.respond(describe(people.getPerson(id)), Json.language(request));
    }

    private static ObjectNode describe(Person person) {
        PersonDetails details = person.details();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", person.id().toString())
                .put("unit", details.unitId().toString())
                .put("name", details.name())
                .put("post", details.post())
                .put("number", details.number())
                .put("email", details.email())
                .put("phone", details.phone())
                .put("language", details.language())
                .put("active", person.active());
    }
}
