package org.anketa.web.study.overview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyService;
import org.anketa.form.CompiledForm;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.study.QuestionCount;
import org.anketa.web.study.StudyFrame;

/** Shows the page about one study. */
public final class OverviewPages {

    private final Pages pages;
    private final StudyService studies;
    private final PublishedForms forms;
    private final ResponseService responses;

    public OverviewPages(Pages pages, StudyService studies, PublishedForms forms, ResponseService responses) {
        this.pages = pages;
        this.studies = studies;
        this.forms = forms;
        this.responses = responses;
    }

    Response show(int status, HttpServletRequest request, Study study, Typed typed, Optional<Done> done) {
        View view = View.of(request, OverviewPages.class);
        CompiledForm form = forms.getForm(study.formVersionId());
        Overview overview = new Overview(
                StudyFrame.of(study, view, request),
                form.form(),
                QuestionCount.of(form),
                studies.listWaves(study.id()),
                responses.progress(study.id()).totals(),
                typed,
                done);
        return pages.show(status, "study/overview.jte", view, Map.of("page", overview));
    }
}
