package org.anketa.fieldwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;

/**
 * Takes what respondents answer by a link: drafts that can be resumed on any device, and submissions, each exactly once.
 * What it returns from is on disk. In an anonymous study a submission cuts the tie between response and link.
 *
 * <p>Drafts are encrypted with a key that only the token yields, so that nothing in the store reads them without it.
 */
public final class AnsweringService {

    public AnsweringService(Database database, PublishedForms forms, LinkService links, Clock clock) {}

    /**
     * Begins to answer by an open link.
     *
     * @return a token of its own, under which the respondent's draft is kept and can be resumed
     * @throws LinkRefusal if one can't answer now
     */
    public String begin(String openToken, Locale language) {
        return Planned.yet();
    }

    /**
     * The draft behind a personal link, or behind a token that {@link #begin} gave; before anything was saved, the form
     * with its defaults.
     *
     * @param language in which the form is shown
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public Draft getDraft(String token, Locale language) {
        return Planned.yet();
    }

    /**
     * Saves a draft, right or wrong.
     *
     * @throws StaleDraft if it was saved elsewhere in the meantime or the form has moved on
     * @throws LinkRefusal if one can't answer now
     */
    public Draft save(String token, DraftChange change) {
        return Planned.yet();
    }

    /**
     * Submits the draft as it was last saved. Submitting again what was submitted changes nothing.
     *
     * @param responseId the draft's, by which a repetition is recognized
     * @throws org.anketa.form.InvalidAnswers with everything that is wrong; the draft stays
     * @throws LinkRefusal if one can't answer now
     */
    public void submit(String token, UUID responseId) {
        Planned.yet();
    }

    /**
     * Stores a whole response at once, for programs.
     *
     * @param token a personal or an open link's
     * @param responseId chosen by the program; a repetition is recognized by it before the link is looked at
     * @param answers see {@link org.anketa.form.AnswersJson}
     * @return whether it was stored now; {@code false} if the same had been stored before
     * @throws Conflict if other content has the id
     * @throws org.anketa.form.InvalidAnswers with everything that is wrong
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public boolean store(String token, UUID responseId, Locale language, ObjectNode answers) {
        return Planned.yet();
    }
}
