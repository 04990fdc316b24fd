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
import org.anketa.web.page.Preferences;
import org.anketa.web.page.SeeOther;

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

    /** Keeps what was written beside questions; without effect where nobody can write there. */
    default void remark(List<Remark> remarks) {}

    /** What was written beside questions so far, by the text of their place. */
    default Map<String, List<String>> remarks() {
        return Map.of();
    }

    /** On to the page of the form in another language, which the browser remembers unless the address says it. */
    default Response inLanguage(HttpServletRequest request, Locale language, String page) {
        return SeeOther.to(request, frame().page(page), Preferences.remember(language, request));
    }

    /** Where one is after the answers were taken: usually on the page that says thanks. */
    default String afterSubmission() {
        return frame().own("thanks");
    }
}
