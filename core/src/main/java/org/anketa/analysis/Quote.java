package org.anketa.analysis;

import java.util.Optional;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** What a phrase of a reading refers to; looked up in the result after disclosure control, so nothing hidden leaks. */
public sealed interface Quote {

    /** The value: a number, a text, or nothing where it is hidden or not defined. */
    Optional<Object> in(Result result);

    /** Which number of a statistic. */
    enum Part {
        VALUE,
        P,
        LOW,
        HIGH
    }

    /** A number of a statistic. */
    record OfStatistic(String id, Part part) implements Quote {
        @Override
        public Optional<Object> in(Result result) {
            return result.findStatistic(id).filter(found -> !found.hidden()).flatMap(found -> {
                double value = switch (part) {
                    case VALUE -> found.value();
                    case P -> found.p();
                    case LOW -> found.low();
                    case HIGH -> found.high();
                };
                return Double.isNaN(value) ? Optional.empty() : Optional.of((Object) value);
            });
        }
    }

    /** The content of a cell. */
    record OfCell(String table, String row, String column) implements Quote {
        @Override
        public Optional<Object> in(Result result) {
            Cell cell = result.findTable(table)
                    .map(found -> found.cell(row, column))
                    .orElseGet(Cell::blank);
            if (cell instanceof Cell.Numeric number && !Double.isNaN(number.value())) {
                return Optional.of(number.value());
            }
            return cell instanceof Cell.Words words ? Optional.of((Object) words.text()) : Optional.empty();
        }
    }

    /** A text that tells nothing about single people: a variable's or a category's label. */
    record OfText(Text text) implements Quote {
        @Override
        public Optional<Object> in(Result result) {
            return Optional.of(text);
        }
    }

    /** The number of cases of the result. */
    record OfCases() implements Quote {
        @Override
        public Optional<Object> in(Result result) {
            return Optional.of((double) result.n());
        }
    }

    static Quote value(String statistic) {
        return new OfStatistic(statistic, Part.VALUE);
    }

    static Quote p(String statistic) {
        return new OfStatistic(statistic, Part.P);
    }

    static Quote cell(String table, String row, String column) {
        return new OfCell(table, row, column);
    }

    static Quote text(Text text) {
        return new OfText(text);
    }

    static Quote text(String text) {
        return new OfText(LocalizedText.of(text));
    }

    static Quote cases() {
        return new OfCases();
    }
}
