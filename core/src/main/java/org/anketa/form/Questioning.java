package org.anketa.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.expression.Value;
import org.anketa.form.AnswerProblem.Kind;

/**
 * A form in one state of its answers: what is asked now, what can be chosen, what is wrong, which page comes next.
 * Other answers make another questioning; one is for one thread at a time.
 */
public final class Questioning {

    /**
     * How far a respondent has come.
     *
     * @param page the page's number among those that are shown now, from 1
     * @param of how many are shown now
     */
    public record Progress(int page, int of) {}

    private final CompiledForm form;
    private final Evaluation evaluation;
    private final AnswerCheck check;

    Questioning(CompiledForm form, Answers answers, Setting setting) {
        this.form = form;
        this.evaluation = new Evaluation(form, answers, setting);
        this.check = new AnswerCheck(evaluation);
    }

    public CompiledForm form() {
        return form;
    }

    /** The answers as they were given, irrelevant ones too. */
    public Answers answers() {
        return evaluation.answers();
    }

    /**
     * Whether the item is asked; a place that isn't there isn't.
     *
     * @throws IllegalArgumentException if the form has no item of that name, here and below
     */
    public boolean isRelevant(Place place) {
        CompiledItem item = form.getCompiledItem(place.name());
        return slotOf(item, place) >= 0 && evaluation.relevant(item, slotOf(item, place));
    }

    /** The typed answer or the calculated value; empty where there is none or the item isn't asked. */
    public Value value(Place place) {
        CompiledItem item = form.getCompiledItem(place.name());
        int slot = slotOf(item, place);
        return slot < 0 ? Value.empty() : evaluation.value(item, slot);
    }

    /** What is offered to choose there. */
    public List<Choice> choices(Place place) {
        CompiledItem item = form.getCompiledItem(place.name());
        return evaluation.choices(item, Math.max(slotOf(item, place), 0));
    }

    /** Whether an answer must be given there. */
    public boolean isRequired(Place place) {
        CompiledItem item = form.getCompiledItem(place.name());
        return isRelevant(place) && check.isRequired(item, slotOf(item, place));
    }

    /** Everything that is wrong with the answers to what is asked, in the form's order. */
    public List<AnswerProblem> problems() {
        List<AnswerProblem> problems = new ArrayList<>();
        form.compiledItems().forEach(item -> problems.addAll(check.problems(item)));
        evaluation
                .failures()
                .forEach((place, reason) -> problems.add(new AnswerProblem(place, Kind.EXPRESSION, reason)));
        return problems;
    }

    /** What is wrong with the answers on a page. */
    public List<AnswerProblem> problems(Page page) {
        List<AnswerProblem> problems = new ArrayList<>();
        page.items().forEach(item -> addProblems(item, problems));
        return problems;
    }

    private void addProblems(FormItem item, List<AnswerProblem> problems) {
        problems.addAll(check.problems(form.getCompiledItem(item.name())));
        item.items().forEach(member -> addProblems(member, problems));
    }

    /** The pages that are shown now: those on which something is asked or said. */
    public List<Page> listPages() {
        return form.pages().stream().filter(this::isShown).toList();
    }

    /** Whether there is anything on the page now. */
    public boolean isShown(Page page) {
        return page.items().stream().anyMatch(this::isShown);
    }

    private boolean isShown(FormItem item) {
        if (!PageSplit.isShown(item)) {
            return false;
        }
        return item instanceof Group
                ? item.items().stream().anyMatch(this::isShown)
                : evaluation.anywhereRelevant(form.getCompiledItem(item.name()));
    }

    /** The next page after one, shown or not; nothing after the last. */
    public Optional<Page> findNext(Page page) {
        return listPages().stream()
                .filter(other -> other.number() > page.number())
                .findFirst();
    }

    /** The page before one; nothing before the first. */
    public Optional<Page> findPrevious(Page page) {
        return listPages().stream()
                .filter(other -> other.number() < page.number())
                .reduce((earlier, later) -> later);
    }

    /** How far the page is; a page that isn't shown counts as the one before it. */
    public Progress progress(Page page) {
        List<Page> shown = listPages();
        int before = (int)
                shown.stream().filter(other -> other.number() <= page.number()).count();
        return new Progress(Math.max(before, 1), Math.max(shown.size(), 1));
    }

    /**
     * What is stored when the respondent submits: typed answers and calculated values of what is asked, nothing else.
     *
     * @throws InvalidAnswers with everything that is wrong
     */
    public Answers submission() {
        List<AnswerProblem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidAnswers(problems);
        }
        Map<Place, Answer> kept = new LinkedHashMap<>();
        for (CompiledItem item : form.compiledItems()) {
            for (int slot = 0; slot < evaluation.slots(item); slot++) {
                if (evaluation.relevant(item, slot)) {
                    keep(Evaluation.place(item, slot), evaluation.value(item, slot), kept);
                }
            }
        }
        Map<String, Integer> repetitions = new LinkedHashMap<>();
        for (CompiledItem item : form.compiledItems()) {
            if (item.item() instanceof Repeat) {
                boolean asked = evaluation.relevant(item, 0);
                repetitions.put(item.name(), asked ? answers().repetitionsOf(item.name()) : 0);
            }
        }
        return new Answers(kept, repetitions);
    }

    private void keep(Place place, Value value, Map<Place, Answer> kept) {
        Answer given = answers().find(place).orElse(null);
        if (given instanceof Answer.Missing && value.isEmpty()) {
            kept.put(place, given);
        } else if (!value.isEmpty()) {
            kept.put(place, Answer.of(value));
        }
    }

    /** The index of the place's repetition; −1 if it isn't there. */
    private int slotOf(CompiledItem item, Place place) {
        boolean repeated = item.repeat() != null;
        if (repeated != place.repetition() > 0) {
            return -1;
        }
        int slot = repeated ? place.repetition() - 1 : 0;
        return slot < evaluation.slots(item) ? slot : -1;
    }
}
