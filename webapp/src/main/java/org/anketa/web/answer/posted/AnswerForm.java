package org.anketa.web.answer.posted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.shared.Text;
import org.anketa.web.answer.view.FieldNames;

/**
 * A page as it was sent.
 *
 * @param asked the places that the page asked; only these are changed
 * @param typed what was answered there; a place that isn't among them has no answer
 * @param problems what can't be an answer at all, by place
 * @param foreign the places where a choice was sent that the form doesn't have: nothing of the page is saved then
 * @param remarks what an interviewer wrote beside the questions
 */
public record AnswerForm(
        Step step,
        Set<Place> asked,
        Answers typed,
        Map<Place, Text> problems,
        Set<Place> foreign,
        List<Remark> remarks) {

    public AnswerForm {
        asked = Set.copyOf(asked);
        problems = Map.copyOf(problems);
        foreign = Set.copyOf(foreign);
        remarks = List.copyOf(remarks);
    }

    /**
     * The state that the fields say, which tells whether they can be read by this form at all; nothing if the field was lost
     * on the way.
     */
    public static Optional<PageState> findState(FormFields fields) {
        String state = fields.one(FieldNames.STATE);
        return state.isEmpty() ? Optional.empty() : Optional.of(PageState.parse(state));
    }

    /**
     * Reads the fields of a page.
     *
     * @param remarks whether the page takes remarks
     * @throws Tampered if there are fields that the page doesn't have
     */
    public static AnswerForm read(FormFields fields, CompiledForm form, Page page, boolean remarks) {
        if (!fields.names().contains(FieldNames.ASKED)) {
            throw Tampered.missing(FieldNames.ASKED);
        }
        Step step = Step.parse(fields.one(FieldNames.ACTION));
        Map<Place, Question> asked = new PageQuestions(page).asked(fields.one(FieldNames.ASKED));
        PostedAnswers answers = new PostedAnswers(fields, form);
        asked.forEach(answers::read);
        List<Remark> written = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(List.of(FieldNames.STATE, FieldNames.ACTION, FieldNames.ASKED));
        for (Place place : asked.keySet()) {
            known.add(FieldNames.answer(place));
            known.add(FieldNames.reason(place));
            if (remarks) {
                known.add(FieldNames.REMARK + place);
                known.add(FieldNames.PROBE + place);
                String text = fields.one(FieldNames.REMARK + place).strip();
                if (!text.isEmpty()) {
                    written.add(new Remark(
                            place, !fields.one(FieldNames.PROBE + place).isEmpty(), text));
                }
            }
        }
        for (String name : fields.names()) {
            if (!known.contains(name)) {
                throw Tampered.field(name);
            }
        }
        return new AnswerForm(step, asked.keySet(), answers.typed(), answers.problems(), answers.foreign(), written);
    }

    /** A draft's answers with those of the page in place of what was there; everything else stays. */
    public Answers over(Answers before) {
        Map<Place, Answer> merged = new LinkedHashMap<>(before.given());
        asked.forEach(place -> {
            if (typed.find(place).isEmpty()) {
                merged.remove(place);
            }
        });
        merged.putAll(typed.given());
        return new Answers(merged, before.repetitions());
    }
}
