package org.anketa.web.study.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.fieldwork.Correction;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.ResponseService;
import org.anketa.fieldwork.Study;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.study.StudyFrame;

/** Shows one response in words. */
public final class ResponsePages {

    private final Pages pages;
    private final PublishedForms forms;
    private final ResponseService responses;
    private final ResponseRows rows;

    public ResponsePages(Pages pages, PublishedForms forms, ResponseService responses, ResponseRows rows) {
        this.pages = pages;
        this.forms = forms;
        this.responses = responses;
        this.rows = rows;
    }

    jakarta.ws.rs.core.Response show(HttpServletRequest request, Study study, Response response, boolean corrected) {
        View view = View.of(request, ResponsePages.class);
        CompiledForm form = forms.getForm(response.formVersionId());
        AnswerWords words = new AnswerWords(form, view);
        List<Correction> corrections = responses.listCorrections(response.id());
        Set<Place> places = corrections.stream().map(Correction::place).collect(Collectors.toSet());
        ResponseView page = new ResponseView(
                StudyFrame.of(study, view, request),
                row(response, view),
                AnswerSheets.of(form, response, places, view),
                corrections.stream()
                        .map(correction -> new ResponseView.CorrectionLine(
                                words.question(correction.place()),
                                words.answer(correction.place(), correction.before()),
                                words.answer(correction.place(), correction.after()),
                                correction.reason(),
                                correction.by(),
                                correction.at()))
                        .toList(),
                responses.listNotes(response.id()).stream()
                        .map(note -> new ResponseView.NoteLine(
                                words.question(note.place()), note.probe(), note.text(), note.by(), note.at()))
                        .toList(),
                corrected);
        return pages.show("study/response.jte", view, Map.of("page", page));
    }

    ResponseRow row(Response response, View view) {
        return rows.of(List.of(response), view).get(0);
    }
}
