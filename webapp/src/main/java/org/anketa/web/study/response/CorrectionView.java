package org.anketa.web.study.response;

import java.util.List;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.QuestionType;
import org.anketa.web.page.Choice;
import org.anketa.web.study.StudyFrame;

/**
 * What the page shows on which one answer is corrected.
 *
 * @param label the question in words
 * @param before the answer as it is, in words
 * @param choices those that the question offers
 * @param problems what is wrong with the answer or elsewhere in the response, in words; empty: nothing
 * @param reasonMissing whether no reason was given
 */
public record CorrectionView(
        StudyFrame frame,
        ResponseRow row,
        Place place,
        Question question,
        String label,
        String before,
        List<Choice> choices,
        TypedAnswer typed,
        List<String> problems,
        boolean reasonMissing) {

    public CorrectionView {
        choices = List.copyOf(choices);
        problems = List.copyOf(problems);
    }

    /** The kind of input that browsers know for the question. */
    public String inputType() {
        return switch (question.type()) {
            case DATE -> "date";
            case TIME -> "time";
            default -> "text";
        };
    }

    public boolean is(QuestionType type) {
        return question.type() == type;
    }

    /** The reasons for no answer that the question offers. */
    public List<MissingReason> missing() {
        return question.missing();
    }

    /** How many choices can be put in order. */
    public int ranks() {
        int most = question.choosing() == null ? 0 : question.choosing().most();
        return most == 0 ? choices.size() : Math.min(most, choices.size());
    }
}
