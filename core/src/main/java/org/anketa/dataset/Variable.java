package org.anketa.dataset;

import java.util.List;
import org.anketa.shared.LocalizedText;

/**
 * One column of a sample: what was asked or noted.
 *
 * <p>Each case has one <em>code</em> on a variable that has categories: {@code 0 … k−1} are the valid categories in
 * their order, {@code k … k+m−1} the values that were declared missing ("don't know"), then {@link #noAnswerCode()} for
 * an empty answer and {@link #notAskedCode()} for an item that routing skipped.
 *
 * @param name unique in its codebook; expressions refer to it
 * @param label what a reader sees; the name where nobody gave a label
 * @param categories the valid values in order; empty on a {@link Measure#SCALE} variable
 * @param missing values that are answers but not valid ones, in order
 */
public record Variable(
        String name, LocalizedText label, Measure measure, List<Category> categories, List<Category> missing) {

    public Variable {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A variable needs a name");
        }
        if (measure == Measure.SCALE && !categories.isEmpty()) {
            throw new IllegalArgumentException("A scale variable has no categories: " + name);
        }
        categories = List.copyOf(categories);
        missing = List.copyOf(missing);
    }

    /** Whether the variable can be counted by category. */
    public boolean isCategorical() {
        return measure != Measure.SCALE;
    }

    /** Whether every valid value is a number. */
    public boolean isNumeric() {
        if (measure == Measure.SCALE) {
            return true;
        }
        return !categories.isEmpty() && categories.stream().noneMatch(category -> Double.isNaN(category.number()));
    }

    /** How many codes there are, the missing ones included. */
    public int codeCount() {
        return categories.size() + missing.size() + 2;
    }

    public boolean isValid(int code) {
        return code < categories.size();
    }

    public int noAnswerCode() {
        return categories.size() + missing.size();
    }

    public int notAskedCode() {
        return noAnswerCode() + 1;
    }
}
