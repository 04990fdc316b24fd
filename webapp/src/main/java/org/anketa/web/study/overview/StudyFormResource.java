package org.anketa.web.study.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.form.InvalidForm;
import org.anketa.shared.Refusal;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.TooLarge;
import org.anketa.web.page.Upload;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.StudyLog;
import org.anketa.web.study.UploadedForm;
import org.glassfish.jersey.server.ContainerRequest;

/** Another version of the form that a study asks. */
@Path("studies/{id}/form")
@Allowed(Role.LIBRARIAN)
public final class StudyFormResource {

    private final OverviewPages pages;
    private final StudyService studies;
    private final UploadedForm uploads;
    private final AuditLog audit;

    public StudyFormResource(OverviewPages pages, StudyService studies, UploadedForm uploads, AuditLog audit) {
        this.pages = pages;
        this.studies = studies;
        this.uploads = uploads;
        this.audit = audit;
    }

    /** Asks the version that was uploaded from now on; or comes back with everything that is wrong with it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response replace(
            @PathParam("id") UUID id, @Context ContainerRequest form, @Context HttpServletRequest request)
            throws IOException {
        Study before = studies.getStudy(id);
        try (Upload upload = uploads.receive(form)) {
            Study study = studies.replaceForm(id, uploads.read(upload).form());
            audit.record(Visitor.get(request).name(), AuditAction.STUDY_CHANGED, StudyLog.subject(study, "form"));
            return SeeOther.to(request, StudyAddresses.study(id) + "?done=" + Done.FORM.id());
        } catch (InvalidForm invalid) {
            Problems problems = Problems.of("file", invalid);
            return pages.show(422, request, before, Typed.form(before, problems, invalid.problems()), Optional.empty());
        } catch (Refusal refusal) {
            int status = refusal instanceof TooLarge ? 413 : 422;
            Typed typed = Typed.form(before, Problems.of("file", refusal), List.of());
            return pages.show(status, request, before, typed, Optional.empty());
        }
    }
}
