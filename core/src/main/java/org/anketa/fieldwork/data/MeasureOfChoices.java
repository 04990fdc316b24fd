package org.anketa.fieldwork.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Numeral;
import org.anketa.form.Choice;
import org.anketa.form.Question;

/**
 * Says whether the choices of a question are steps of a scale: if its attribute {@code measure} says so, if it is shown as
 * a scale ({@code likert}), if it is the row of a grid with more than two columns, or if at least three of its values are
 * numbers. A word among the numbers of a scale ("not used") is an answer, but no step.
 */
final class MeasureOfChoices {

    private static final String ATTRIBUTE = "measure";
    private static final String SCALE_LOOK = "likert";

    /** Two steps are no scale. */
    private static final int FEWEST = 3;

    private MeasureOfChoices() {}

    static Measure of(Question question, List<Choice> choices, boolean inGrid) {
        String told = question.head().extra().getOrDefault(ATTRIBUTE, "");
        return Arrays.stream(Measure.values())
                .filter(measure -> measure != Measure.SCALE)
                .filter(measure -> measure.name().toLowerCase(Locale.ROOT).equals(told))
                .findFirst()
                .orElse(isScale(question, choices, inGrid) ? Measure.ORDINAL : Measure.NOMINAL);
    }

    private static boolean isScale(Question question, List<Choice> choices, boolean inGrid) {
        boolean shown = inGrid || question.head().appearance().contains(SCALE_LOOK);
        return (shown && choices.size() >= FEWEST) || isNumbered(choices);
    }

    private static boolean isNumbered(List<Choice> choices) {
        return choices.stream().filter(MeasureOfChoices::isNumber).count() >= FEWEST;
    }

    private static boolean isNumber(Choice choice) {
        return !Double.isNaN(Numeral.parse(choice.value()));
    }

    /** Whether the choice stands beside a scale of numbers without being a step of it. */
    static boolean isBeside(Choice choice, List<Choice> choices, Measure measure) {
        return measure == Measure.ORDINAL && isNumbered(choices) && !isNumber(choice);
    }
}
