package org.anketa.web.study.creation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.people.PeopleService;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.QuestionCount;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyLog;
import org.anketa.web.study.invitation.Issuing;
import org.anketa.web.study.invitation.PeopleTree;
import org.anketa.workspace.Workspace;

/** The last word on a new study: everything at a glance, then it is created. */
@Path("studies/new/{plan}/summary")
@Allowed(Role.LIBRARIAN)
public final class SummaryResource {

    private final Pages pages;
    private final Plans plans;
    private final StudyService studies;
    private final PeopleService people;
    private final Issuing issuing;
    private final AuditLog audit;

    public SummaryResource(
            Pages pages, Plans plans, StudyService studies, PeopleService people, Issuing issuing, AuditLog audit) {
        this.pages = pages;
        this.plans = plans;
        this.studies = studies;
        this.people = people;
        this.issuing = issuing;
        this.audit = audit;
    }

    @GET
    public Response show(@PathParam("plan") UUID id, @Context HttpServletRequest request) {
        Plan plan = plans.get(Visitor.workspace(request), id);
        if (!plan.problems().isEmpty()) {
            return SeeOther.to(request, StudyAddresses.NEW + "/" + id + "/rules");
        }
        return show(200, request, plan, Problems.NONE);
    }

    /** Creates the study, prepared; whoever is invited has a link from now on. */
    @POST
    public Response create(@PathParam("plan") UUID id, @Context HttpServletRequest request) {
        String user = Visitor.get(request).name();
        Workspace workspace = Visitor.workspace(request);
        Plan plan = plans.take(workspace, id);
        Study study;
        try {
            study = studies.create(plan.study(), user);
        } catch (Refusal refusal) {
            plans.keep(workspace, plan);
            return show(422, request, plan, Problems.of("create", refusal));
        }
        audit.record(user, AuditAction.STUDY_CREATED, StudyLog.subject(study));
        String done = invite(study, plan.guests(), request) ? "created" : "uninvited";
        return SeeOther.to(request, StudyAddresses.study(study.id()) + "?done=" + done);
    }

    /** Whether everybody could be invited: the list of staff may have changed since they were chosen. */
    private boolean invite(Study study, Guests guests, HttpServletRequest request) {
        try {
            issue(study, guests, request);
            return true;
        } catch (Refusal changed) {
            return false;
        }
    }

    private void issue(Study study, Guests guests, HttpServletRequest request) {
        UUID wave = studies.listWaves(study.id()).get(0).id();
        List<UUID> persons = PeopleTree.of(people, Set.of(), Locale.ROOT).personsIn(guests.units(), guests.persons());
        if (!persons.isEmpty()) {
            issuing.invite(study, wave, persons, request);
        }
        if (guests.openLink()) {
            issuing.openLink(study, wave, request);
        }
    }

    private Response show(int status, HttpServletRequest request, Plan plan, Problems problems) {
        View view = View.of(request, SummaryResource.class);
        PeopleTree tree = PeopleTree.of(people, Set.of(), view.language());
        return pages.show(
                status,
                "study/new-summary.jte",
                view,
                Map.of(
                        "plan",
                        plan,
                        "questions",
                        QuestionCount.of(plan.form()),
                        "invited",
                        tree.personsIn(plan.guests().units(), plan.guests().persons())
                                .size(),
                        "problems",
                        problems));
    }
}
