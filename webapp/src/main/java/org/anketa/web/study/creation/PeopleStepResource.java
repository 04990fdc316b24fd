package org.anketa.web.study.creation;

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
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.people.PeopleService;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.invitation.PeopleTree;
import org.anketa.workspace.Workspace;

/** The third step to a new study: whom to invite. */
@Path("studies/new/{plan}/people")
@Allowed(Role.LIBRARIAN)
public final class PeopleStepResource {

    private final Pages pages;
    private final Plans plans;
    private final PeopleService people;

    public PeopleStepResource(Pages pages, Plans plans, PeopleService people) {
        this.pages = pages;
        this.plans = plans;
        this.people = people;
    }

    @GET
    public Response show(@PathParam("plan") UUID id, @Context HttpServletRequest request) {
        Plan plan = plans.get(Visitor.workspace(request), id);
        View view = View.of(request, PeopleStepResource.class);
        PeopleTree tree = PeopleTree.of(people, Set.of(), view.language());
        return pages.show("study/new-people.jte", view, Map.of("plan", plan, "tree", tree));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("plan") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Fields fields = new Fields(sent);
        Workspace workspace = Visitor.workspace(request);
        plans.keep(workspace, plans.get(workspace, id).with(Guests.sent(fields)));
        String next = fields.has("back") ? "/rules" : "/summary";
        return SeeOther.to(request, StudyAddresses.NEW + "/" + id + next);
    }
}
