package org.anketa.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.people.InvalidPerson;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.PersonField;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.anketa.shared.Text;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** Persons: looked at, added, changed; they leave and return, and are never deleted here. */
@Path("staff/persons")
@Allowed(Role.LIBRARIAN)
public final class PersonsResource {

    private final Pages pages;
    private final PeopleService people;
    private final AuditLog audit;

    public PersonsResource(Pages pages, PeopleService people, AuditLog audit) {
        this.pages = pages;
        this.people = people;
        this.audit = audit;
    }

    @GET
    @Path("new")
    public Response begin(@QueryParam("unit") @DefaultValue("") String unit, @Context HttpServletRequest request) {
        PersonForm form = PersonForm.empty(AddressValues.findId(unit).orElse(null));
        return form(200, request, null, form, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields, @Context HttpServletRequest request) {
        PersonForm form = PersonForm.sent(new Fields(fields));
        try {
            Person person = people.addPerson(form.details());
            return done(request, person, "person-added");
        } catch (InvalidPerson invalid) {
            return form(422, request, null, form, invalid.problems());
        }
    }

    @GET
    @Path("{id}")
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        Person person = people.getPerson(id);
        List<Unit> path = new UnitTree(people.listUnits()).path(person.details().unitId());
        return pages.show(
                "people/person.jte",
                View.of(request, PersonsResource.class),
                Map.of("person", person, "path", path, "consents", people.listConsents(id), "done", Done.of(done)));
    }

    @GET
    @Path("{id}/edit")
    public Response edit(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        Person person = people.getPerson(id);
        return form(200, request, person, PersonForm.of(person.details()), Map.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, MultivaluedMap<String, String> fields, @Context HttpServletRequest request) {
        Person before = people.getPerson(id);
        PersonForm form = PersonForm.sent(new Fields(fields));
        try {
            return done(request, people.changePerson(id, form.details(), before.active()), "person-changed");
        } catch (InvalidPerson invalid) {
            return form(422, request, before, form, invalid.problems());
        }
    }

    /** Somebody no longer works here: kept, but not invited. */
    @POST
    @Path("{id}/leave")
    public Response leave(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        return done(request, people.changePerson(id, people.getPerson(id).details(), false), "left");
    }

    @POST
    @Path("{id}/return")
    public Response comeBack(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        return done(request, people.changePerson(id, people.getPerson(id).details(), true), "returned");
    }

    private Response done(HttpServletRequest request, Person person, String what) {
        audit.record(
                Visitor.get(request).name(),
                AuditAction.PERSON_CHANGED,
                person.details().name());
        return SeeOther.to(request, "/staff/persons/" + person.id() + "?done=" + what);
    }

    private Response form(
            int status,
            HttpServletRequest request,
            @Nullable Person person,
            PersonForm form,
            Map<PersonField, Text> problems) {
        View view = View.of(request, PersonsResource.class);
        UnitTree tree = new UnitTree(people.listUnits());
        Map<String, Object> values = new HashMap<>();
        values.put("form", form);
        values.put("units", UnitChoices.ofPersons(view, tree, form.unit()));
        values.put("problems", problems);
        if (person != null) {
            values.put("person", person);
        }
        return pages.show(status, "people/person-form.jte", view, values);
    }
}
