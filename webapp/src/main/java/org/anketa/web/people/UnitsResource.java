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
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.people.PeopleService;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** Units: added, renamed, moved and removed. */
@Path("staff/units")
@Allowed(Role.LIBRARIAN)
public final class UnitsResource {

    private final Pages pages;
    private final PeopleService people;
    private final AuditLog audit;

    public UnitsResource(Pages pages, PeopleService people, AuditLog audit) {
        this.pages = pages;
        this.people = people;
        this.audit = audit;
    }

    @GET
    @Path("new")
    public Response begin(@QueryParam("parent") @DefaultValue("") String parent, @Context HttpServletRequest request) {
        UnitForm form = UnitForm.empty(AddressValues.findId(parent).orElse(null));
        return show(200, request, null, form, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> fields, @Context HttpServletRequest request) {
        UnitForm form = UnitForm.sent(new Fields(fields));
        try {
            Unit unit = people.addUnit(form.name(), form.parentId());
            record(request, unit);
            return SeeOther.to(request, "/staff?unit=" + unit.id() + "&done=unit-added");
        } catch (Refusal refusal) {
            return show(422, request, null, form, refusal);
        }
    }

    @GET
    @Path("{id}")
    public Response edit(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        Unit unit = people.getUnit(id);
        View view = View.of(request, UnitsResource.class);
        return show(200, request, unit, UnitForm.of(unit, view.language()), null);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, MultivaluedMap<String, String> fields, @Context HttpServletRequest request) {
        Unit before = people.getUnit(id);
        UnitForm form = UnitForm.sent(new Fields(fields));
        try {
            record(request, people.changeUnit(id, form.name(), form.parentId()));
            return SeeOther.to(request, "/staff?unit=" + id + "&done=unit-changed");
        } catch (Refusal refusal) {
            return show(422, request, before, form, refusal);
        }
    }

    @POST
    @Path("{id}/remove")
    public Response remove(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        Unit unit = people.getUnit(id);
        try {
            people.removeUnit(id);
            record(request, unit);
            String above = unit.parentId() == null ? "" : "unit=" + unit.parentId() + "&";
            return SeeOther.to(request, "/staff?" + above + "done=unit-removed");
        } catch (Refusal refusal) {
            View view = View.of(request, UnitsResource.class);
            return show(422, request, unit, UnitForm.of(unit, view.language()), refusal);
        }
    }

    private void record(HttpServletRequest request, Unit unit) {
        audit.record(
                Visitor.get(request).name(),
                AuditAction.UNIT_CHANGED,
                unit.name().in(Languages.RUSSIAN));
    }

    private Response show(
            int status, HttpServletRequest request, @Nullable Unit unit, UnitForm form, @Nullable Refusal refusal) {
        View view = View.of(request, UnitsResource.class);
        UnitTree tree = new UnitTree(people.listUnits());
        Map<String, Object> values = new HashMap<>();
        values.put("form", form);
        values.put("parents", UnitChoices.ofParents(view, tree, form.parent(), unit == null ? null : unit.id()));
        if (unit != null) {
            values.put("unit", unit);
        }
        if (refusal != null) {
            values.put("problem", view.say(refusal.reason()));
        }
        return pages.show(status, "people/unit.jte", view, values);
    }
}
