package org.anketa.web.study.overview;

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
import java.util.Optional;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Fields;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyDetails;
import org.anketa.web.study.StudyLog;

/** One study: how it stands, and the ways to open, close and change it. */
@Path("studies/{id}")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudyResource {

    private final OverviewPages pages;
    private final StudyService studies;
    private final AuditLog audit;

    public StudyResource(OverviewPages pages, StudyService studies, AuditLog audit) {
        this.pages = pages;
        this.studies = studies;
        this.audit = audit;
    }

    /**
     * The study as it is.
     *
     * @param done what was just done, which the page says
     */
    @GET
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        return pages.show(200, request, study, Typed.nothing(study), Done.find(done));
    }

    @POST
    @Path("open")
    @Allowed(Role.LIBRARIAN)
    public Response open(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        Study study = studies.open(id);
        audit.record(Visitor.get(request).name(), AuditAction.STUDY_OPENED, StudyLog.subject(study));
        return done(request, id, Done.OPENED);
    }

    @POST
    @Path("close")
    @Allowed(Role.LIBRARIAN)
    public Response close(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        Study study = studies.close(id);
        audit.record(Visitor.get(request).name(), AuditAction.STUDY_CLOSED, StudyLog.subject(study));
        return done(request, id, Done.CLOSED);
    }

    /** Changes title, regime and minimum cell. */
    @POST
    @Path("details")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Role.LIBRARIAN)
    public Response change(
            @PathParam("id") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Study before = studies.getStudy(id);
        StudyDetails details = StudyDetails.sent(new Fields(sent));
        Problems problems = details.problems();
        if (!problems.isEmpty()) {
            return pages.show(422, request, before, Typed.details(details, problems), Optional.empty());
        }
        try {
            Study study = studies.change(id, details.title(), details.chosenRegime(), details.cellNumber());
            audit.record(Visitor.get(request).name(), AuditAction.STUDY_CHANGED, StudyLog.subject(study));
            return done(request, id, Done.CHANGED);
        } catch (Refusal refusal) {
            return pages.show(
                    422, request, before, Typed.details(details, Problems.of("regime", refusal)), Optional.empty());
        }
    }

    private static Response done(HttpServletRequest request, UUID id, Done what) {
        return SeeOther.to(request, StudyAddresses.study(id) + "?done=" + what.id());
    }
}
