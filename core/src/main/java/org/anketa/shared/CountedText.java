package org.anketa.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text that tells how many cases there are of some kinds, so that disclosure control knows what it may not show.
 *
 * @param text with the numbers
 * @param instead without them, for where one of them is too small to be shown; blank: then there is nothing to say
 * @param cases the numbers of cases that the text tells, by itself or as a difference
 */
public record CountedText(Text text, Text instead, List<Double> cases) implements Text {

    public CountedText {
        cases = List.copyOf(cases);
    }

    /** A text with nothing to say where one of its numbers is too small. */
    public static CountedText of(Text text, double... cases) {
        return new CountedText(text, LocalizedText.EMPTY, list(cases));
    }

    /** The same with another text for where one of its numbers is too small. */
    public CountedText or(Text newInstead) {
        return new CountedText(text, newInstead, cases);
    }

    private static List<Double> list(double[] cases) {
        return Arrays.stream(cases).boxed().toList();
    }

    @Override
    public String in(Locale locale) {
        return text.in(locale);
    }
}
