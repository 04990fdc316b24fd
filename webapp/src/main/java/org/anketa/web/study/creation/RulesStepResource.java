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
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyDetails;
import org.anketa.web.study.WaveDates;

/** The second step to a new study: its title, how it knows its respondents, when it can be answered. */
@Path("studies/new/{plan}/rules")
@Allowed(Role.LIBRARIAN)
public final class RulesStepResource {

    private final Pages pages;
    private final Plans plans;

    public RulesStepResource(Pages pages, Plans plans) {
        this.pages = pages;
        this.plans = plans;
    }

    @GET
    public Response show(@PathParam("plan") UUID id, @Context HttpServletRequest request) {
        return show(200, request, plans.get(Visitor.workspace(request), id), Problems.NONE);
    }

    /** Keeps what was typed, right or wrong; only what is right leads on. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("plan") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Fields fields = new Fields(sent);
        Plan plan = plans.get(Visitor.workspace(request), id).with(StudyDetails.sent(fields), WaveDates.sent(fields));
        plans.keep(Visitor.workspace(request), plan);
        if (fields.has("back")) {
            return SeeOther.to(request, StudyAddresses.NEW + "?plan=" + id);
        }
        return plan.problems().isEmpty()
                ? SeeOther.to(request, StudyAddresses.NEW + "/" + id + "/people")
                : show(422, request, plan, plan.problems());
    }

    private Response show(int status, HttpServletRequest request, Plan plan, Problems problems) {
        View view = View.of(request, RulesStepResource.class);
        return pages.show(status, "study/new-rules.jte", view, Map.of("plan", plan, "problems", problems));
    }
}
