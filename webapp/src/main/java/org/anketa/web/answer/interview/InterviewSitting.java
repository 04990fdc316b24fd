package org.anketa.web.answer.interview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.fieldwork.InterviewNote;
import org.anketa.fieldwork.InterviewService;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.Sitting;
import org.anketa.web.answer.posted.Remark;
import org.anketa.web.page.SeeOther;

/**
 * An interviewer who enters the answers of a person.
 *
 * @param user the interviewer's name
 * @param after where one is after the interview
 * @param onHeld done once the interview is submitted, and not when its page is sent again
 */
record InterviewSitting(
        InterviewService interviews, UUID invitationId, String user, Frame frame, String after, Runnable onHeld)
        implements Sitting {

    @Override
    public Draft getDraft() {
        return interviews.getDraft(invitationId, frame.language());
    }

    @Override
    public Draft save(DraftChange change) {
        return interviews.save(invitationId, change, user);
    }

    @Override
    public void submit(UUID responseId) {
        if (interviews.submit(invitationId, responseId, user)) {
            onHeld.run();
        }
    }

    @Override
    public void remark(List<Remark> remarks) {
        remarks.forEach(
                remark -> interviews.addNote(invitationId, remark.place(), remark.probe(), remark.text(), user));
    }

    @Override
    public Map<String, List<String>> remarks() {
        Map<String, List<String>> remarks = new LinkedHashMap<>();
        for (InterviewNote note : interviews.listNotes(invitationId)) {
            remarks.computeIfAbsent(note.place().toString(), place -> new ArrayList<>())
                    .add(note.text());
        }
        return remarks;
    }

    @Override
    public Response inLanguage(HttpServletRequest request, Locale language, String page) {
        String address = InterviewAddresses.answers(invitationId, language);
        return SeeOther.to(request, address + "/" + page);
    }

    @Override
    public String afterSubmission() {
        return after;
    }
}
