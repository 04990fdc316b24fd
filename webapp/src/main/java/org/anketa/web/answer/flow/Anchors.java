package org.anketa.web.answer.flow;

import org.anketa.form.Answers;
import org.anketa.form.Place;
import org.anketa.web.answer.posted.Places;
import org.anketa.web.answer.posted.Step;
import org.anketa.web.answer.view.FieldNames;

/** Where on a page a reader goes on. */
final class Anchors {

    private Anchors() {}

    /** The element of a place. */
    static String of(String place) {
        return FieldNames.id(Places.parse(place));
    }

    /** After a repetition was added or removed, or an answer taken back. */
    static String after(Turn turn) {
        Step step = turn.form().step();
        Answers answers = turn.answers();
        return switch (step.kind()) {
            case ADD -> FieldNames.id(new Place(step.subject(), answers.repetitionsOf(step.subject())));
            case REMOVE -> FieldNames.id(Place.of(Places.parse(step.subject()).name()));
            default -> FieldNames.id(Places.parseAll(step.subject()).get(0));
        };
    }
}
