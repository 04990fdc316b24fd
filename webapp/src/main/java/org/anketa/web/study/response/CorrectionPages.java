package org.anketa.web.study.response;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.Study;
import org.anketa.form.Answer;
import org.anketa.form.CompiledForm;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Text;
import org.anketa.web.page.Choice;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.study.StudyFrame;

/** Shows the form on which one answer is corrected. */
public final class CorrectionPages {

    private final Pages pages;
    private final PublishedForms forms;
    private final ResponsePages responsePages;

    public CorrectionPages(Pages pages, PublishedForms forms, ResponsePages responsePages) {
        this.pages = pages;
        this.forms = forms;
        this.responsePages = responsePages;
    }

    /**
     * The question that is answered at a place.
     *
     * @throws NotFound if the form asks nothing of that name
     */
    Question question(Response response, Place place) {
        return forms.getForm(response.formVersionId())
                .findItem(place.name())
                .filter(Question.class::isInstance)
                .map(Question.class::cast)
                .filter(question -> question.type().isAsked())
                .orElseThrow(() -> new NotFound(Message.of(CorrectionPages.class, "question.none")));
    }

    jakarta.ws.rs.core.Response show(HttpServletRequest request, Study study, Response response, Place place) {
        Question question = question(response, place);
        Answer answer = response.answers().find(place).orElse(null);
        return show(request, 200, study, response, place, TypedAnswer.of(question, answer), List.of(), false);
    }

    jakarta.ws.rs.core.Response show(
            int status,
            HttpServletRequest request,
            Study study,
            Response response,
            Place place,
            TypedAnswer typed,
            List<Text> problems) {
        View view = View.of(request, CorrectionPages.class);
        List<String> words = problems.stream().map(view::say).toList();
        return show(request, status, study, response, place, typed, words, problems.isEmpty());
    }

    /** What is wrong elsewhere in the response is told with its question. */
    jakarta.ws.rs.core.Response showInvalid(
            HttpServletRequest request,
            Study study,
            Response response,
            Place place,
            TypedAnswer typed,
            InvalidAnswers invalid) {
        View view = View.of(request, CorrectionPages.class);
        AnswerWords words = new AnswerWords(forms.getForm(response.formVersionId()), view);
        List<String> problems = invalid.problems().stream()
                .map(problem -> problem.place().equals(place)
                        ? view.say(problem.message())
                        : words.question(problem.place()) + ": " + view.say(problem.message()))
                .toList();
        return show(request, 422, study, response, place, typed, problems, false);
    }

    private jakarta.ws.rs.core.Response show(
            HttpServletRequest request,
            int status,
            Study study,
            Response response,
            Place place,
            TypedAnswer typed,
            List<String> problems,
            boolean reasonMissing) {
        View view = View.of(request, CorrectionPages.class);
        CompiledForm form = forms.getForm(response.formVersionId());
        AnswerWords words = new AnswerWords(form, view);
        Question question = question(response, place);
        CorrectionView page = new CorrectionView(
                StudyFrame.of(study, view, request),
                responsePages.row(response, view),
                place,
                question,
                words.question(place),
                words.answer(place, response.answers().find(place).orElse(null)),
                form.listChoices(question.name()).stream()
                        .map(choice -> new Choice(
                                choice.value(),
                                choice.label().in(view.language()),
                                typed.values().contains(choice.value())))
                        .toList(),
                typed,
                problems,
                reasonMissing);
        return pages.show(status, "study/correction.jte", view, Map.of("page", page));
    }
}
