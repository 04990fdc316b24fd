package org.anketa.web.study.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.fieldwork.Wave;
import org.anketa.shared.Refusal;
import org.anketa.web.page.Fields;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyLog;
import org.anketa.web.study.StudyPart;
import org.anketa.web.study.WaveDates;

/** The waves of a study: one more, or other dates. */
@Path("studies/{id}/waves")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Allowed(Role.LIBRARIAN)
public final class WavesResource {

    private static final String NEW = "new";

    private final OverviewPages pages;
    private final StudyService studies;
    private final AuditLog audit;

    public WavesResource(OverviewPages pages, StudyService studies, AuditLog audit) {
        this.pages = pages;
        this.studies = studies;
        this.audit = audit;
    }

    @POST
    public Response add(
            @PathParam("id") UUID id, MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        return apply(request, id, NEW, sent, dates -> studies.addWave(id, dates.firstDay(), dates.lastDay()));
    }

    @POST
    @Path("{wave}")
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("wave") UUID wave,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        StudyPart.require(studies.getWave(wave).studyId(), id);
        return apply(
                request,
                id,
                wave.toString(),
                sent,
                dates -> studies.changeWave(wave, dates.firstDay(), dates.lastDay()));
    }

    private Response apply(
            HttpServletRequest request,
            UUID id,
            String wave,
            MultivaluedMap<String, String> sent,
            Function<WaveDates, Wave> change) {
        Study study = studies.getStudy(id);
        WaveDates dates = WaveDates.sent(new Fields(sent));
        Problems problems = dates.problems();
        if (!problems.isEmpty()) {
            return pages.show(422, request, study, Typed.wave(study, wave, dates, problems), Optional.empty());
        }
        try {
            Wave changed = change.apply(dates);
            String what = "wave " + changed.number();
            audit.record(Visitor.get(request).name(), AuditAction.STUDY_CHANGED, StudyLog.subject(study, what));
            return SeeOther.to(request, StudyAddresses.study(id) + "?done=" + Done.WAVE.id());
        } catch (Refusal refusal) {
            Problems refused = Problems.of("closes", refusal);
            return pages.show(422, request, study, Typed.wave(study, wave, dates, refused), Optional.empty());
        }
    }
}
