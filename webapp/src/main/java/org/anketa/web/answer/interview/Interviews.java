package org.anketa.web.answer.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.InterviewService;
import org.anketa.fieldwork.LinkRefusal;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Text;
import org.anketa.web.answer.flow.AnswerPages;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.posted.Tampered;
import org.anketa.web.page.Visitor;

/** Lets an interviewer into an interview, or says why not. */
public final class Interviews {

    private static final int GONE = 410;

    /** What is done in an interview. */
    @FunctionalInterface
    interface Deed {
        Response run(InterviewSitting sitting, InterviewCase one) throws IOException;
    }

    private final AnswerPages pages;
    private final InterviewService interviews;
    private final Cases cases;
    private final AuditLog audit;

    public Interviews(AnswerPages pages, InterviewService interviews, Cases cases, AuditLog audit) {
        this.pages = pages;
        this.interviews = interviews;
        this.cases = cases;
        this.audit = audit;
    }

    /** Does what the request asks for, as long as the interview can be held. */
    Response hold(HttpServletRequest request, String id, String language, Deed deed) throws IOException {
        UUID invitation = Cases.id(id);
        InterviewCase one = cases.getCase(invitation);
        InterviewSitting sitting = sitting(request, one, language);
        try {
            return deed.run(sitting, one);
        } catch (LinkRefusal ended) {
            return refused(request, sitting, GONE, "interview.ended", ended.reason());
        } catch (Tampered tampered) {
            return refused(request, sitting, 400, "interview.not.saved", tampered.reason());
        }
    }

    /** Submits the interview, once. */
    Response submit(HttpServletRequest request, String id, String language, String responseId) throws IOException {
        return hold(request, id, language, (sitting, one) -> pages.submit(request, sitting, responseId));
    }

    private Response refused(
            HttpServletRequest request, InterviewSitting sitting, int status, String title, Text reason) {
        Message words = Message.of(Interviews.class, title);
        return pages.refused(
                request, sitting.frame(), status, words, reason, sitting.frame().out());
    }

    private InterviewSitting sitting(HttpServletRequest request, InterviewCase one, String code) {
        List<Locale> languages = cases.languages(one);
        Locale language = languages.stream()
                .filter(known -> known.getLanguage().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(Message.of(Interviews.class, "language.gone")));
        UUID invitation = one.invitation().id();
        Frame frame = new Frame(
                Frame.Kind.INTERVIEW,
                InterviewAddresses.answers(invitation, language),
                one.study().title().in(language),
                one.study().simulated(),
                language,
                languages,
                one.person().details().name(),
                InterviewAddresses.ofCase(invitation));
        String user = Visitor.get(request).name();
        return new InterviewSitting(
                interviews,
                invitation,
                user,
                frame,
                InterviewAddresses.cases(one.study().id()) + "&held=1",
                () -> audit.record(user, AuditAction.INTERVIEW_HELD, Cases.subject(one)));
    }
}
