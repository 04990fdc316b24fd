package org.anketa.web.study.response;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Conflict;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Place;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.anketa.web.page.Fields;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyLog;
import org.anketa.web.study.StudyPart;

/** The correction of one answer, with the reason for it; what was there before stays in the record. */
@Path("studies/{id}/responses/{response}/answers/{name}/{repetition: [0-9]{1,3}}")
@Allowed(Role.LIBRARIAN)
public final class CorrectionResource {

    private final CorrectionPages pages;
    private final StudyService studies;
    private final ResponseService responses;
    private final AuditLog audit;

    public CorrectionResource(CorrectionPages pages, StudyService studies, ResponseService responses, AuditLog audit) {
        this.pages = pages;
        this.studies = studies;
        this.responses = responses;
        this.audit = audit;
    }

    @GET
    public jakarta.ws.rs.core.Response show(
            @PathParam("id") UUID id,
            @PathParam("response") UUID number,
            @PathParam("name") String name,
            @PathParam("repetition") int repetition,
            @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        Response response = response(id, number);
        String subject = StudyLog.subject(study, AnswerWords.number(response));
        audit.record(Visitor.get(request).name(), AuditAction.RESPONSE_READ, subject);
        return pages.show(request, study, response, new Place(name, repetition));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public jakarta.ws.rs.core.Response correct(
            @PathParam("id") UUID id,
            @PathParam("response") UUID number,
            @PathParam("name") String name,
            @PathParam("repetition") int repetition,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        Response response = response(id, number);
        Place place = new Place(name, repetition);
        TypedAnswer typed = TypedAnswer.sent(new Fields(sent));
        if (typed.reason().isBlank()) {
            return pages.show(422, request, study, response, place, typed, List.of());
        }
        String user = Visitor.get(request).name();
        try {
            responses.correct(number, place, typed.answer(pages.question(response, place)), typed.reason(), user);
        } catch (InvalidAnswers invalid) {
            return pages.showInvalid(request, study, response, place, typed, invalid);
        } catch (Conflict meanwhile) {
            List<Text> problems = List.of(meanwhile.reason());
            return pages.show(409, request, study, response(id, number), place, typed, problems);
        } catch (Refusal refusal) {
            return pages.show(422, request, study, response, place, typed, List.of(refusal.reason()));
        }
        String subject = StudyLog.subject(study, AnswerWords.number(response) + " " + place);
        audit.record(user, AuditAction.RESPONSE_CORRECTED, subject);
        return SeeOther.to(request, StudyAddresses.response(id, number) + "?corrected");
    }

    private Response response(UUID study, UUID number) {
        Response response = responses.getResponse(number);
        StudyPart.require(response.studyId(), study);
        return response;
    }
}
