package org.anketa.web.answer.flow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.web.answer.posted.Remark;

/** One form being answered by somebody: where its pages are, and where its answers are kept meanwhile. */
public interface Sitting {

    Frame frame();

    /** The answers as they are now. */
    Draft getDraft();

    /**
     * Keeps the answers.
     *
     * @throws org.anketa.fieldwork.StaleDraft if they were changed elsewhere in the meantime
     */
    Draft save(DraftChange change);

    /**
     * Takes the answers as final.
     *
     * @throws org.anketa.form.InvalidAnswers with everything that is wrong
     */
    void submit(UUID responseId);

    /** Keeps what was written beside questions. */
    void remark(List<Remark> remarks);

    /** What was written beside questions so far, by the text of their place. */
    Map<String, List<String>> remarks();

    /** On to the page of the form in another language. */
    Response inLanguage(HttpServletRequest request, Locale language, String page);

    /** Where one is after the answers were taken. */
    String afterSubmission();
}
