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
     */
    record Numeric(double value, double base) implements Cell {}

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
