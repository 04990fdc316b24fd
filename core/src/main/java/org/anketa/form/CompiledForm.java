package org.anketa.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anketa.expression.Value;
import org.anketa.form.AnswerProblem.Kind;
import org.anketa.shared.NearestName;
import org.jspecify.annotations.Nullable;

/** A form without faults, its expressions compiled, ready to be asked by any number of threads at a time. */
public final class CompiledForm {

    private final Form form;
    private final List<FormItem> items;
    private final List<CompiledItem> compiled;
    private final Map<String, CompiledItem> byName;
    private final List<CompiledItem> order;
    private final List<Page> pages;
    private final Map<String, List<Choice>> lists;

    CompiledForm(
            Form form,
            Map<String, List<Choice>> lists,
            List<FormItem> items,
            List<CompiledItem> compiled,
            Map<String, CompiledItem> byName,
            List<CompiledItem> order) {
        this.form = form;
        this.lists = Map.copyOf(lists);
        this.items = List.copyOf(items);
        this.compiled = List.copyOf(compiled);
        this.byName = Map.copyOf(byName);
        this.order = List.copyOf(order);
        this.pages = PageSplit.of(items);
    }

    /** The form as its author wrote it. */
    public Form form() {
        return form;
    }

    /**
     * The form as a program needs it that lets people answer: the terms of controlled lists are spelled out as choices, and what
     * would be right to answer is left out.
     */
    public Form forRespondents() {
        return RespondentForm.of(form, lists);
    }

    /** The items in full: grids with all their rows, and after a question its text that specifies "other". */
    public List<FormItem> items() {
        return items;
    }

    /** Every page, shown or not, in the form's order. */
    public List<Page> pages() {
        return pages;
    }

    public Optional<FormItem> findItem(String name) {
        return Optional.ofNullable(byName.get(name)).map(CompiledItem::item);
    }

    /** Every question, note and calculation in full, in the form's order. */
    public List<Question> listQuestions() {
        return compiled.stream()
                .map(CompiledItem::question)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The choices of a question before they are filtered; none for an item without. */
    public List<Choice> listChoices(String name) {
        return getCompiledItem(name).choices();
    }

    /** The answers before the respondent gave any: the defaults. */
    public Answers open(Setting setting) {
        return withDefaults(Answers.NONE, null, setting);
    }

    /**
     * The answers with one more repetition of a group, its defaults filled in.
     *
     * @throws InvalidAnswers if there are as many as the form lets be
     */
    public Answers withRepetition(Answers answers, String repeat, Setting setting) {
        Answers more = answers.withRepetitions(repeat, answers.repetitionsOf(repeat) + 1);
        checkPlaces(more);
        return withDefaults(more, repeat, setting);
    }

    /** The answers without a repetition; those after it move up. */
    public Answers withoutRepetition(Answers answers, String repeat, int repetition) {
        Map<Place, Answer> kept = new LinkedHashMap<>();
        answers.given().forEach((place, answer) -> {
            CompiledItem item = byName.get(place.name());
            if (item == null || !repeat.equals(item.repeat()) || place.repetition() < repetition) {
                kept.put(place, answer);
            } else if (place.repetition() > repetition) {
                kept.put(new Place(place.name(), place.repetition() - 1), answer);
            }
        });
        Answers moved = new Answers(kept, answers.repetitions());
        return moved.withRepetitions(repeat, Math.max(answers.repetitionsOf(repeat) - 1, 0));
    }

    /**
     * The form in the state of these answers.
     *
     * @throws InvalidAnswers if there are answers to what the form doesn't ask, or too many repetitions
     */
    public Questioning ask(Answers answers, Setting setting) {
        checkPlaces(answers);
        return new Questioning(this, answers, setting);
    }

    private Answers withDefaults(Answers answers, @Nullable String repeat, Setting setting) {
        Answers filled = answers;
        for (CompiledItem item : compiled) {
            if (item.expressions().defaultValue() != null && (repeat == null || repeat.equals(item.repeat()))) {
                int slot = item.repeat() == null ? 0 : filled.repetitionsOf(item.repeat()) - 1;
                Value value = new Evaluation(this, filled, setting)
                        .evaluate(item.expressions().defaultValue(), item, slot);
                if (!value.isEmpty()) {
                    filled = filled.with(Evaluation.place(item, slot), Answer.of(value));
                }
            }
        }
        return filled;
    }

    private void checkPlaces(Answers answers) {
        List<AnswerProblem> problems = misplaced(answers);
        if (!problems.isEmpty()) {
            throw new InvalidAnswers(problems);
        }
    }

    /** What can't be asked at all: answers to what the form doesn't ask, and repetitions that it doesn't let be. */
    List<AnswerProblem> misplaced(Answers answers) {
        List<AnswerProblem> problems = new ArrayList<>();
        answers.repetitions().forEach((name, count) -> {
            if (!(findItem(name).orElse(null) instanceof Repeat repeat)) {
                problems.add(AnswerProblem.of(Place.of(name), Kind.UNKNOWN, "repeat.unknown"));
            } else if (count < 0 || count > repeat.most()) {
                problems.add(AnswerProblem.of(Place.of(name), Kind.TOO_MANY, "repeat.most", "most", repeat.most()));
            }
        });
        answers.given().keySet().forEach(place -> checkPlace(place, answers, problems));
        return problems;
    }

    private void checkPlace(Place place, Answers answers, List<AnswerProblem> problems) {
        CompiledItem item = byName.get(place.name());
        if (item == null) {
            problems.add(NearestName.of(place.name(), byName.keySet())
                    .map(near -> AnswerProblem.of(place, Kind.UNKNOWN, "unknown.near", "near", near))
                    .orElseGet(() -> AnswerProblem.of(place, Kind.UNKNOWN, "unknown")));
        } else if (item.question() == null || item.question().type() == QuestionType.NOTE) {
            problems.add(AnswerProblem.of(place, Kind.UNKNOWN, "not.asked"));
        } else if (item.repeat() == null
                ? place.repetition() > 0
                : place.repetition() < 1 || place.repetition() > answers.repetitionsOf(item.repeat())) {
            problems.add(AnswerProblem.of(place, Kind.UNKNOWN, "repetition"));
        }
    }

    List<CompiledItem> compiledItems() {
        return compiled;
    }

    /** The items, each after those it needs. */
    List<CompiledItem> order() {
        return order;
    }

    @Nullable
    CompiledItem compiledItem(String name) {
        return byName.get(name);
    }

    CompiledItem getCompiledItem(String name) {
        CompiledItem item = byName.get(name);
        if (item == null) {
            throw new IllegalArgumentException("The form has no item " + name);
        }
        return item;
    }
}
