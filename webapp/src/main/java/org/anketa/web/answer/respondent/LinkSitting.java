package org.anketa.web.answer.respondent;

import java.util.UUID;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.Sitting;

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
}
