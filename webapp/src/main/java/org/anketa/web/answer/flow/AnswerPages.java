package org.anketa.web.answer.flow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.StaleDraft;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Questioning;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Text;
import org.anketa.web.answer.posted.FormFields;
import org.anketa.web.answer.posted.PageState;
import org.anketa.web.answer.posted.Step;
import org.anketa.web.answer.posted.Tampered;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;

/** Shows the pages of a form and takes what they send. */
public final class AnswerPages {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;
    private static final int MALFORMED = 400;

    /** What an address may say. */
    private static final Set<String> SAID = Set.of("saved", "more");

    private final Pages pages;

    public AnswerPages(Pages pages) {
        this.pages = pages;
    }

    /** What is said before the first question. */
    public Response opening(HttpServletRequest request, OpeningView opening) {
        return page(200, "answer/opening.jte", view(request, opening.frame()), Map.of("opening", opening));
    }

    /** On to the first page, or to where one was. */
    public Response start(HttpServletRequest request, Sitting sitting) {
        Draft draft = sitting.getDraft();
        Frame frame = sitting.frame();
        return SeeOther.to(
                request, Words.goOn(draft.ask(), draft.page()).map(frame::page).orElse(frame.own("review")));
    }

    /**
     * A page of the form.
     *
     * @param problems whether it shows what is wrong on it
     * @param said the key of what an address says was done; anything else says nothing
     */
    public Response show(HttpServletRequest request, Sitting sitting, String name, boolean problems, String said) {
        Draft draft = sitting.getDraft();
        Route route = new Route(draft.ask());
        Page page = Route.find(draft.form(), name).orElseThrow(AnswerPages::noSuchPage);
        if (!route.isShown(page)) {
            return SeeOther.to(request, address(sitting, route.next(page)));
        }
        Map<Place, Text> wrong = problems ? problemsOf(route, page) : Map.of();
        String usual = draft.carriedOver() ? "carried" : "";
        String notice = SAID.contains(said) ? said : usual;
        return show(200, request, SheetView.of(sitting, draft, route, page, wrong, notice));
    }

    /** Takes what a page of the form sends, and goes on to where its button leads. */
    public Response take(HttpServletRequest request, Sitting sitting, String name, InputStream body)
            throws IOException {
        FormFields fields = FormFields.read(body);
        Saving.Outcome outcome = new Saving(sitting).save(name, fields);
        boolean script = Autosave.isBy(request);
        if (outcome instanceof Saving.Saved saved) {
            return script ? new Autosave(pages).saved(request, sitting, saved) : goOn(request, sitting, saved);
        } else if (outcome instanceof Saving.Refused refused) {
            Turn turn = refused.turn();
            return show(UNPROCESSABLE, request, sheet(sitting, turn, turn.draft(), turn.problems(), "refused"));
        } else if (outcome instanceof Saving.Changed changed) {
            return script ? Autosave.changed(view(request, sitting)) : conflict(request, sitting, changed, fields);
        }
        Draft now = ((Saving.MovedOn) outcome).draft();
        return script ? Autosave.changed(view(request, sitting)) : movedOn(request, sitting, now, fields);
    }

    private Response goOn(HttpServletRequest request, Sitting sitting, Saving.Saved saved) {
        Turn turn = saved.turn();
        Frame frame = sitting.frame();
        Page page = turn.page();
        Step step = turn.form().step();
        return switch (step.kind()) {
            case NEXT -> next(request, sitting, saved);
            case BACK ->
                SeeOther.to(
                        request,
                        turn.route()
                                .previous(page)
                                .map(previous -> frame.page(previous.name()))
                                .orElse(frame.address()));
            case LATER -> SeeOther.to(request, frame.own("later"));
            case REVIEW -> SeeOther.to(request, frame.own("review"));
            case SAVE -> SeeOther.to(request, frame.page(page.name()) + "?said=saved");
            case LANGUAGE -> sitting.inLanguage(request, PageLanguage.of(step.subject(), frame), page.name());
            case ADD, REMOVE, CLEAR -> SeeOther.to(request, frame.page(page.name()) + "#" + Anchors.after(turn));
        };
    }

    private Response next(HttpServletRequest request, Sitting sitting, Saving.Saved saved) {
        Turn turn = saved.turn();
        Map<Place, Text> problems = turn.problems();
        if (!problems.isEmpty()) {
            return show(UNPROCESSABLE, request, sheet(sitting, turn, saved.draft(), problems, ""));
        }
        SheetView same = sheet(sitting, turn, saved.draft(), Map.of(), "");
        Optional<String> opened = turn.opened(same).stream().findFirst();
        if (opened.isPresent()) {
            String page = sitting.frame().page(turn.page().name());
            return SeeOther.to(request, page + "?said=more#" + Anchors.of(opened.get()));
        }
        return SeeOther.to(request, address(sitting, turn.route().next(turn.page())));
    }

    private Response conflict(HttpServletRequest request, Sitting sitting, Saving.Changed changed, FormFields fields) {
        Turn turn = changed.turn();
        PageState now = PageState.of(turn.draft().formVersionId(), turn.page(), turn.answers());
        ConflictView conflict = ConflictView.of(sitting.frame(), changed, fields, now);
        int status = changed.known() ? CONFLICT : MALFORMED;
        return page(status, "answer/conflict.jte", view(request, sitting), Map.of("conflict", conflict));
    }

    /** The form has another version now: what was typed is told, for it may belong elsewhere. */
    private Response movedOn(HttpServletRequest request, Sitting sitting, Draft draft, FormFields fields) {
        Route route = new Route(draft.ask());
        String on = address(sitting, route.steps().stream().findFirst());
        return page(
                CONFLICT,
                "answer/moved.jte",
                view(request, sitting),
                Map.of("frame", sitting.frame(), "typed", ConflictView.typed(fields), "on", on));
    }

    /** All answers, page by page, and what is still wrong. */
    public Response review(HttpServletRequest request, Sitting sitting) {
        return review(200, request, sitting, sitting.getDraft());
    }

    private Response review(int status, HttpServletRequest request, Sitting sitting, Draft draft) {
        ReviewView review = ReviewView.of(sitting.frame(), new Route(draft.ask()), draft.responseId());
        return page(status, "answer/review.jte", view(request, sitting), Map.of("review", review));
    }

    /** Takes the answers as final; comes back with what is wrong with them, or with what has changed meanwhile. */
    public Response submit(HttpServletRequest request, Sitting sitting, String responseId) {
        try {
            sitting.submit(AddressValues.findId(responseId).orElseThrow(Tampered::page));
        } catch (InvalidAnswers wrong) {
            return review(UNPROCESSABLE, request, sitting, sitting.getDraft());
        } catch (StaleDraft changed) {
            return review(CONFLICT, request, sitting, changed.current());
        }
        return SeeOther.to(request, sitting.afterSubmission());
    }

    /** What is said after the answers were taken, with the words that the form ends with. */
    public Response thanks(int status, HttpServletRequest request, Frame frame, Questioning questioning) {
        Map<String, Object> values = new HashMap<>(Map.of("frame", frame));
        Words.closing(questioning, frame.language()).ifPresent(page -> values.put("closing", page));
        return page(status, "answer/thanks.jte", view(request, frame), values);
    }

    /** How to go on at another time. */
    public Response later(HttpServletRequest request, Sitting sitting, String address, String until) {
        Draft draft = sitting.getDraft();
        Frame frame = sitting.frame();
        String on = Words.goOn(draft.ask(), draft.page()).map(frame::page).orElse(frame.own("review"));
        return page(
                200,
                "answer/later.jte",
                view(request, frame),
                Map.of("frame", frame, "address", address, "on", on, "until", until));
    }

    /**
     * Why one can't answer, or why nothing was saved.
     *
     * @param on where one can go on; empty: nowhere
     */
    public Response refused(HttpServletRequest request, Frame frame, int status, Text title, Text reason, String on) {
        View view = view(request, frame);
        return Autosave.isBy(request)
                ? Autosave.refused(status, view, reason)
                : page(
                        status,
                        "answer/refused.jte",
                        view,
                        Map.of("frame", frame, "title", view.say(title), "reason", view.say(reason), "on", on));
    }

    /** Answers stay in no browser's memory: many people use one computer, in a library too. */
    private Response page(int status, String template, View view, Map<String, Object> values) {
        return Response.fromResponse(pages.show(status, template, view, values))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Response show(int status, HttpServletRequest request, SheetView sheet) {
        return page(status, "answer/sheet.jte", view(request, sheet.frame()), Map.of("sheet", sheet));
    }

    private static SheetView sheet(Sitting sitting, Turn turn, Draft draft, Map<Place, Text> problems, String notice) {
        return SheetView.of(sitting, draft, turn.route(), turn.page(), problems, notice);
    }

    private static Map<Place, Text> problemsOf(Route route, Page page) {
        Map<Place, Text> problems = new HashMap<>();
        route.questioning().problems(page).forEach(problem -> problems.put(problem.place(), problem.message()));
        return problems;
    }

    /** The page's address; the review's if there is none. */
    private static String address(Sitting sitting, Optional<Page> page) {
        Frame frame = sitting.frame();
        return page.map(one -> frame.page(one.name())).orElse(frame.own("review"));
    }

    static View view(HttpServletRequest request, Sitting sitting) {
        return view(request, sitting.frame());
    }

    /** Whoever answers reads the product's words in the language of the form, an interviewer in his or her own. */
    static View view(HttpServletRequest request, Frame frame) {
        View view = View.of(request, AnswerPages.class);
        return frame.isInterview() ? view : view.in(frame.language());
    }

    static NotFound noSuchPage() {
        return new NotFound(Message.of(AnswerPages.class, "page.gone"));
    }
}
