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

    /** Words. */
    record Words(Text text) implements Cell {}

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

    static Cell words(Text text) {
        return new Words(text);
    }

    static Cell blank() {
        return new Blank();
    }
}
