package org.anketa.web.answer.view;

import java.util.List;
import java.util.Optional;

/** What a question is answered with. */
public sealed interface Control {

    /** How choices stand. */
    enum Layout {
        /** One below the other. */
        STACK,
        /** Side by side as on a scale, where there is room. */
        STRIP,
        /** In a list that opens. */
        LIST
    }

    /**
     * A line to write in.
     *
     * @param type the kind of the input: text, date …
     * @param mode the keyboard that suits on a phone; empty: any
     * @param longest the most characters; 0: no limit worth telling
     * @param step of a time, in seconds; empty where the browser's own does
     */
    record Line(String value, String type, String mode, int longest, String step) implements Control {}

    /** Several lines to write in. */
    record Lines(String value, int longest) implements Control {}

    /** A number on a scale of more steps than can be shown. */
    record Scaled(String value, String start, String end) implements Control {}

    /**
     * Choices.
     *
     * @param several whether more than one may be taken
     * @param most how many; 0: any number
     */
    record Options(boolean several, Layout layout, List<OptionView> options, int most) implements Control {

        /** A label of so many characters needs no more room than a number. */
        private static final int SHORT = 3;

        public Options {
            options = List.copyOf(options);
        }

        public Optional<OptionView> find(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst();
        }

        /** Whether all labels are as short as numbers. */
        public boolean isShort() {
            return options.stream().allMatch(option -> option.label().length() <= SHORT);
        }
    }

    /**
     * Choices to put in order.
     *
     * @param places how many there are to give
     */
    record Ranking(List<RankView> choices, int places) implements Control {

        public Ranking {
            choices = List.copyOf(choices);
        }
    }

    /** A statement to tick. */
    record Statement(boolean ticked) implements Control {}

    /** What can only be read. */
    record Reading(String words) implements Control {}
}
