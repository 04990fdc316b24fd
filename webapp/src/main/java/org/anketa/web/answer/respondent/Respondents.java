package org.anketa.web.answer.respondent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.LinkRefusal;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.Setting;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.answer.flow.AnswerPages;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.OpeningView;
import org.anketa.web.answer.posted.Tampered;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.TooLarge;
import org.anketa.web.page.View;

/** Lets in whoever has a link, or says kindly why not. */
final class Respondents {

    private static final int GONE = 410;
    private static final int FORBIDDEN = 403;

    /** What is done for somebody who can answer. */
    @FunctionalInterface
    interface Deed {
        Response run(LinkSitting sitting, Link link) throws IOException;
    }

    private final AnswerPages pages;
    private final LinkService links;
    private final AnsweringService answering;
    private final PublishedForms forms;
    private final Clock clock;

    Respondents(AnswerPages pages, LinkService links, AnsweringService answering, PublishedForms forms, Clock clock) {
        this.pages = pages;
        this.links = links;
        this.answering = answering;
        this.forms = forms;
        this.clock = clock;
    }

    /** Does what the request asks for, if one can answer by the link now. */
    Response serve(HttpServletRequest request, String token, Deed deed) throws IOException {
        Link link = links.getLink(token);
        Frame frame = frame(request, token, link);
        if (!link.isReady()) {
            return closed(request, frame, link, GONE);
        }
        try {
            return deed.run(new LinkSitting(answering, token, frame), link);
        } catch (LinkRefusal meanwhile) {
            return closed(request, frame, links.getLink(token), GONE);
        } catch (Tampered tampered) {
            return notSaved(request, frame, 400, tampered.reason());
        } catch (TooLarge large) {
            return notSaved(request, frame, 413, large.reason());
        }
    }

    /** Does what the request asks for; under an open link itself nobody has answers, so it leads to its first page. */
    Response answer(HttpServletRequest request, String token, Deed deed) throws IOException {
        return serve(
                request,
                token,
                (sitting, link) -> link.invitation().isOpen() && links.isToBeginBy(token)
                        ? SeeOther.to(request, sitting.frame().address())
                        : deed.run(sitting, link));
    }

    /** Submits the answers, or thanks for those that were submitted before. */
    Response submit(HttpServletRequest request, String token, String responseId) throws IOException {
        return links.getLink(token).status() == Link.Status.USED
                ? SeeOther.to(request, "/a/" + token + "/-/thanks")
                : answer(request, token, (sitting, link) -> pages.submit(request, sitting, responseId));
    }

    /** Thanks whoever has submitted; anybody else is led to where he or she is. */
    Response thanks(HttpServletRequest request, String token) {
        Link link = links.getLink(token);
        Frame frame = frame(request, token, link);
        return link.status() == Link.Status.USED
                ? closed(request, frame, link, 200)
                : SeeOther.to(request, frame.address());
    }

    private Response notSaved(HttpServletRequest request, Frame frame, int status, Text reason) {
        return pages.refused(request, frame, status, words("refused.tampered"), reason, frame.address());
    }

    private Response closed(HttpServletRequest request, Frame frame, Link link, int usedStatus) {
        if (link.status() == Link.Status.USED) {
            CompiledForm form = forms.getForm(link.study().formVersionId());
            Setting setting = new Setting(clock, frame.language(), 0);
            return pages.thanks(usedStatus, request, frame, form.ask(form.open(setting), setting));
        }
        int status = link.status() == Link.Status.EARLY ? FORBIDDEN : GONE;
        String key = "refused.title." + link.status().name().toLowerCase(Locale.ROOT);
        return pages.refused(request, frame, status, words(key), reason(link, frame), "");
    }

    private static Text reason(Link link, Frame frame) {
        LocalDate opens = link.wave().opens();
        if (link.status() != Link.Status.EARLY) {
            return link.status() == Link.Status.OVER ? words("over") : words("revoked");
        }
        return opens == null
                ? words("early.soon")
                : words("early.from", "day", OpeningView.day(opens, frame.language()));
    }

    private static Message words(String key, Object... namesAndValues) {
        return Message.of(AnswerPages.class, key, namesAndValues);
    }

    private Frame frame(HttpServletRequest request, String token, Link link) {
        CompiledForm form = forms.getForm(link.study().formVersionId());
        Locale language = Frame.languageFor(
                form.form(), View.of(request, AnswerPages.class).language());
        return new Frame(
                Frame.Kind.RESPONDENT,
                "/a/" + token,
                link.study().title().in(language),
                link.study().simulated(),
                language,
                Frame.languagesOf(form.form()),
                "",
                "");
    }

    /** Whether there is something to go on with. */
    static boolean isBegun(Draft draft) {
        return draft.revision() > 0 && draft.page() != null;
    }
}
