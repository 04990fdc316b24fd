package org.anketa.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.erasure.ErasureAct;
import org.anketa.people.erasure.Erasures;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** Everything about a person goes, after somebody has seen what that is. */
@Path("staff/persons/{id}/erase")
@Allowed(Role.LIBRARIAN)
public final class EraseResource {

    private final Pages pages;
    private final PeopleService people;
    private final Erasures erasures;
    private final AuditLog audit;

    public EraseResource(Pages pages, PeopleService people, Erasures erasures, AuditLog audit) {
        this.pages = pages;
        this.people = people;
        this.erasures = erasures;
        this.audit = audit;
    }

    @GET
    public Response ask(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        return ask(200, id, request);
    }

    private Response ask(int status, UUID id, HttpServletRequest request) {
        Person person = people.getPerson(id);
        return pages.show(
                status,
                "people/erase.jte",
                View.of(request, EraseResource.class),
                Map.of(
                        "person",
                        person,
                        "lines",
                        ErasedLine.list(erasures.preview(id)),
                        "unconfirmed",
                        status != Response.Status.OK.getStatusCode()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(
            @PathParam("id") UUID id, MultivaluedMap<String, String> fields, @Context HttpServletRequest request) {
        if (!List.of("yes").equals(fields.get("sure"))) {
            return ask(422, id, request);
        }
        String user = Visitor.get(request).name();
        ErasureAct act = erasures.erase(id, user);
        audit.record(user, AuditAction.PERSON_ERASED, act.id().toString());
        return SeeOther.to(request, "/staff/erasures/" + act.id());
    }
}
