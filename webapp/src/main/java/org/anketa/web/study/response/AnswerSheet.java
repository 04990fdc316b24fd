package org.anketa.web.study.response;

import java.util.List;
import org.anketa.form.Place;

/**
 * The answers of a response as the form puts its questions.
 *
 * @param pages those on which something was asked
 */
public record AnswerSheet(List<SheetPage> pages) {

    public AnswerSheet {
        pages = List.copyOf(pages);
    }

    /** A page of the form. */
    public record SheetPage(String title, List<Entry> entries) {
        public SheetPage {
            entries = List.copyOf(entries);
        }
    }

    /** What stands on a page. */
    public sealed interface Entry {}

    /** The title of a group of questions. */
    public record Heading(String title) implements Entry {}

    /**
     * A question with its answer.
     *
     * @param answer in words; empty where there is none
     * @param given whether it is an answer, not a reason for none
     * @param corrected whether it is not what was submitted
     */
    public record Line(Place place, String question, String answer, boolean given, boolean corrected)
            implements Entry {}
}
