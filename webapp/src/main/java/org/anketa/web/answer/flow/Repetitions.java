package org.anketa.web.answer.flow;

import java.util.List;
import java.util.stream.Stream;
import org.anketa.fieldwork.Draft;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.FormItem;
import org.anketa.form.Page;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Repeat;
import org.anketa.web.answer.posted.Places;
import org.anketa.web.answer.posted.Step;
import org.anketa.web.answer.posted.Tampered;

/** What the buttons of a page do to its answers beside what was typed. */
final class Repetitions {

    private Repetitions() {}

    /** The answers after a repetition was added or removed, or answers taken back; the same for every other step. */
    static Answers changed(Draft draft, Page page, Step step, Answers answers) {
        return switch (step.kind()) {
            case ADD ->
                draft.form()
                        .withRepetition(answers, repeat(page, step.subject()).name(), draft.setting());
            case REMOVE -> {
                Place one = Places.parse(step.subject());
                Repeat repeat = repeat(page, one.name());
                if (one.repetition() < 1 || one.repetition() > answers.repetitionsOf(repeat.name())) {
                    throw Tampered.page();
                }
                yield draft.form().withoutRepetition(answers, repeat.name(), one.repetition());
            }
            case CLEAR -> cleared(draft, page, Places.parseAll(step.subject()), answers);
            default -> answers;
        };
    }

    private static Answers cleared(Draft draft, Page page, List<Place> places, Answers answers) {
        Answers cleared = answers;
        for (Place place : places) {
            if (all(page.items()).noneMatch(item -> item.name().equals(place.name()))) {
                throw Tampered.page();
            }
            boolean refills = draft.form().findItem(place.name()).orElse(null) instanceof Question question
                    && question.rules().defaultValue() != null;
            cleared = refills ? cleared.with(place, Answer.of("")) : cleared.without(place);
        }
        return cleared;
    }

    private static Repeat repeat(Page page, String name) {
        return all(page.items())
                .filter(item -> item instanceof Repeat && item.name().equals(name))
                .map(Repeat.class::cast)
                .findFirst()
                .orElseThrow(Tampered::page);
    }

    private static Stream<FormItem> all(List<FormItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), all(item.items())));
    }
}
