package org.anketa.web.answer.respondent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.Sitting;
import org.anketa.web.answer.posted.Remark;
import org.anketa.web.page.Preferences;

/** A respondent who answers by a link. */
record LinkSitting(AnsweringService answering, String token, Frame frame) implements Sitting {

    @Override
    public Draft getDraft() {
        return answering.getDraft(token, frame.language());
    }

    @Override
    public Draft save(DraftChange change) {
        return answering.save(token, change);
    }

    @Override
    public void submit(UUID responseId) {
        answering.submit(token, responseId);
    }

    @Override
    public void remark(List<Remark> remarks) {
        // Remarks are for interviews.
    }

    @Override
    public Map<String, List<String>> remarks() {
        return Map.of();
    }

    @Override
    public Response inLanguage(HttpServletRequest request, Locale language, String page) {
        return Response.seeOther(URI.create(request.getContextPath() + frame.page(page)))
                .cookie(Preferences.remember(language, request))
                .build();
    }

    @Override
    public String afterSubmission() {
        return frame.own("thanks");
    }
}
