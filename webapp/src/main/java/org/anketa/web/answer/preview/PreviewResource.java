package org.anketa.web.answer.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.form.CompiledForm;
import org.anketa.web.answer.flow.AnswerPages;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.OpeningView;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** Tries a study's form out, as often as one likes and whatever the study's state. */
@Path("studies/{study}/preview")
@Allowed(Role.LIBRARIAN)
public final class PreviewResource {

    private final AnswerPages pages;
    private final StudyService studies;
    private final PublishedForms forms;
    private final Clock clock;
    private final PreviewDrafts drafts;

    public PreviewResource(AnswerPages pages, StudyService studies, PublishedForms forms, Clock clock) {
        this.pages = pages;
        this.studies = studies;
        this.forms = forms;
        this.clock = clock;
        this.drafts = new PreviewDrafts(clock);
    }

    @GET
    public Response open(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        Study study = studies.getStudy(id);
        PreviewSitting sitting = sitting(study, request);
        return pages.opening(
                request, OpeningView.of(sitting, study, null, sitting.getDraft().revision() > 0));
    }

    /** Begins, or goes on where one was. */
    @POST
    public Response start(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        return pages.start(request, sitting(studies.getStudy(id), request));
    }

    @GET
    @Path("{page}")
    public Response show(
            @PathParam("study") UUID id,
            @PathParam("page") String page,
            @QueryParam("check") @Nullable String check,
            @QueryParam("said") @DefaultValue("") String said,
            @Context HttpServletRequest request) {
        return pages.show(request, sitting(studies.getStudy(id), request), page, check != null, said);
    }

    @POST
    @Path("{page}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("study") UUID id,
            @PathParam("page") String page,
            @Context HttpServletRequest request,
            InputStream body)
            throws IOException {
        return pages.take(request, sitting(studies.getStudy(id), request), page, body);
    }

    @GET
    @Path("-/review")
    public Response review(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        return pages.review(request, sitting(studies.getStudy(id), request));
    }

    @POST
    @Path("-/submit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(
            @PathParam("study") UUID id,
            @FormParam("response") @DefaultValue("") String response,
            @Context HttpServletRequest request) {
        return pages.submit(request, sitting(studies.getStudy(id), request), response);
    }

    @GET
    @Path("-/thanks")
    public Response thanks(@PathParam("study") UUID id, @Context HttpServletRequest request) {
        PreviewSitting sitting = sitting(studies.getStudy(id), request);
        return pages.thanks(200, request, sitting.frame(), sitting.getDraft().ask());
    }

    private PreviewSitting sitting(Study study, HttpServletRequest request) {
        CompiledForm form = forms.getForm(study.formVersionId());
        Locale language = Frame.languageFor(
                form.form(), View.of(request, AnswerPages.class).language());
        Frame frame = new Frame(
                Frame.Kind.PREVIEW,
                "/studies/" + study.id() + "/preview",
                study.title().in(language),
                study.simulated(),
                language,
                Frame.languagesOf(form.form()),
                "",
                "/studies/" + study.id());
        return new PreviewSitting(
                drafts, Visitor.workspace(request), study.id(), frame, study.formVersionId(), form, clock);
    }
}
