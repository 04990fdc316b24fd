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
 * a scale ({@code likert}), if it is the row of a grid with more than two columns, or if all its values are numbers.
 */
final class MeasureOfChoices {

    private static final String ATTRIBUTE = "measure";
    private static final String SCALE_LOOK = "likert";

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
        if (choices.size() < 3) {
            return false;
        }
        return inGrid
                || question.head().appearance().contains(SCALE_LOOK)
                || choices.stream().noneMatch(choice -> Double.isNaN(Numeral.parse(choice.value())));
    }
}
