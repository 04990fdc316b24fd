package org.anketa.web.study.creation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.form.BuiltInForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormProblem;
import org.anketa.form.InvalidForm;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.TooLarge;
import org.anketa.web.page.Upload;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.study.Problems;
import org.anketa.web.study.StudyAddresses;
import org.anketa.web.study.UploadedForm;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/** The first step to a new study: what it asks. */
@Path("studies/new")
@Allowed(Role.LIBRARIAN)
public final class FormStepResource {

    private final Pages pages;
    private final Plans plans;
    private final Vocabularies vocabularies;
    private final UploadedForm uploads;

    public FormStepResource(Pages pages, Plans plans, Vocabularies vocabularies, UploadedForm uploads) {
        this.pages = pages;
        this.plans = plans;
        this.vocabularies = vocabularies;
        this.uploads = uploads;
    }

    /**
     * The form to choose from.
     *
     * @param id the plan to come back to; absent: a new one
     */
    @GET
    public Response show(@QueryParam("plan") @Nullable UUID id, @Context HttpServletRequest request) {
        Plan plan = id == null ? null : plans.get(Visitor.workspace(request), id);
        return show(200, request, plan == null ? "" : plan.source(), plan, Problems.NONE, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response choose(@Context ContainerRequest form, @Context HttpServletRequest request) throws IOException {
        try (Upload upload = uploads.receive(form)) {
            return choose(upload, request);
        } catch (TooLarge refusal) {
            Problems problems = Problems.of("file", refusal);
            return show(413, request, FormSource.UPLOAD, null, problems, List.of());
        }
    }

    private Response choose(Upload upload, HttpServletRequest request) throws IOException {
        String source = upload.text("source");
        Plan before = planOf(upload.text("plan"), request);
        try {
            Plan plan = plan(source, upload, before);
            plans.keep(Visitor.workspace(request), plan);
            return SeeOther.to(request, StudyAddresses.NEW + "/" + plan.id() + "/rules");
        } catch (InvalidForm invalid) {
            return show(422, request, source, before, Problems.of("file", invalid), invalid.problems());
        } catch (Refusal refusal) {
            String control = source.equals(FormSource.UPLOAD) ? "file" : "source";
            return show(422, request, source, before, Problems.of(control, refusal), List.of());
        }
    }

    private Plan plan(String source, Upload upload, @Nullable Plan before) throws IOException {
        boolean sameFile = source.equals(FormSource.UPLOAD)
                && before != null
                && before.source().equals(source)
                && upload.fileName("file").isEmpty();
        if (sameFile && before != null) {
            return before;
        }
        String fileName = source.equals(FormSource.UPLOAD) ? upload.fileName("file") : "";
        CompiledForm form = form(source, upload);
        return before == null
                ? Plan.first(UUID.randomUUID(), source, fileName, form)
                : before.with(source, fileName, form);
    }

    private CompiledForm form(String source, Upload upload) throws IOException {
        if (source.equals(FormSource.UPLOAD)) {
            return uploads.read(upload);
        }
        if (!BuiltInForms.listIds().contains(source)) {
            throw new Refusal(Message.of(FormStepResource.class, "source.none"));
        }
        return FormSource.compiled(source, vocabularies);
    }

    private @Nullable Plan planOf(String id, HttpServletRequest request) {
        return AddressValues.findId(id)
                .map(found -> plans.get(Visitor.workspace(request), found))
                .orElse(null);
    }

    private Response show(
            int status,
            HttpServletRequest request,
            String source,
            @Nullable Plan plan,
            Problems problems,
            List<FormProblem> formProblems) {
        View view = View.of(request, FormStepResource.class);
        FormStep step = new FormStep(
                FormSource.listBuiltIn(vocabularies, view),
                source,
                plan == null ? "" : plan.id().toString(),
                plan == null ? "" : plan.fileName(),
                problems,
                formProblems);
        return pages.show(status, "study/new-form.jte", view, Map.of("step", step));
    }
}
