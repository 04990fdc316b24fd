package org.anketa.analysis;

import java.util.List;
import org.anketa.shared.Text;

/** What stands in one place of a table. */
public sealed interface Cell {

    /**
     * A number.
     *
     * @param value NaN where it is not defined
     * @param base the cases behind it: what disclosure control looks at
     * @param others the cases that the number tells about by what is left to a whole, as 90 % tells about those who
     *     answered something else; 0 for none
     */
    record Numeric(double value, double base, double others) implements Cell {
        /** A number that tells about nobody but the cases behind it. */
        public Numeric(double value, double base) {
            this(value, base, 0);
        }
    }

    /**
     * Words.
     *
     * @param base the cases behind them, where they tell what those answered; 0 for words that tell about nobody
     */
    record Words(Text text, double base) implements Cell {}

    /** Nothing belongs here, such as a total of means. */
    record Blank() implements Cell {}

    /** Taken out to protect the few people behind it. */
    record Hidden() implements Cell {}

    /**
     * A small picture of a distribution: bars side by side.
     *
     * @param bars their heights from left to right, each with the cases behind it
     */
    record Spark(List<Numeric> bars) implements Cell {
        public Spark {
            bars = List.copyOf(bars);
        }
    }

    static Cell number(double value, double base) {
        return new Numeric(value, base);
    }

    /** A part of a whole, which tells about the rest of it, too. */
    static Cell part(double value, double base, double others) {
        return new Numeric(value, base, others);
    }

    /** Words that tell about nobody, such as a label. */
    static Cell words(Text text) {
        return new Words(text, 0);
    }

    /** Words that tell what some cases answered. */
    static Cell words(Text text, double base) {
        return new Words(text, base);
    }

    static Cell blank() {
        return new Blank();
    }
}
