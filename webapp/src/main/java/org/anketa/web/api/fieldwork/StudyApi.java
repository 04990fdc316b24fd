package org.anketa.web.api.fieldwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.form.FormJson;
import org.anketa.people.PeopleService;
import org.anketa.web.api.Json;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** One study: what it asks, how far it is, and whether one can answer. */
@Path("api/v1/studies/{study}")
@Produces(MediaType.APPLICATION_JSON)
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class StudyApi {

    private final StudyService studies;
    private final PublishedForms forms;
    private final ResponseService responses;
    private final PeopleService people;
    private final AuditLog audit;

    public StudyApi(
            StudyService studies,
            PublishedForms forms,
            ResponseService responses,
            PeopleService people,
            AuditLog audit) {
        this.studies = studies;
        this.forms = forms;
        this.responses = responses;
        this.people = people;
        this.audit = audit;
    }

    @GET
    public Response show(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        return Json.respond(StudyJson.study(studies.getStudy(id)), Json.language(request));
    }

    /** The form as its author wrote it, in its canonical JSON. */
    @GET
    @Path("form")
    public Response form(@PathParam("study") UUID id) {
        String form = FormJson.write(
                forms.getForm(studies.getStudy(id).formVersionId()).form());
        return Response.ok(form)
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .build();
    }

    @GET
    @Path("progress")
    public Response progress(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        Locale language = Json.language(request);
        Study study = studies.getStudy(id);
        return Json.respond(ProgressJson.write(responses.progress(study.id()), people.listUnits(), language), language);
    }

    @POST
    @Path("open")
    @Allowed(Role.LIBRARIAN)
    public Response open(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        return changed(studies.open(id), AuditAction.STUDY_OPENED, request);
    }

    @POST
    @Path("close")
    @Allowed(Role.LIBRARIAN)
    public Response close(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        return changed(studies.close(id), AuditAction.STUDY_CLOSED, request);
    }

    private Response changed(Study study, AuditAction action, HttpServletRequest request) {
        audit.record(Visitor.get(request).name(), action, StudySubject.of(study));
        return Json.respond(StudyJson.study(study), Json.language(request));
    }
}
