package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;

/**
 * How often each code of one variable occurs.
 *
 * @param byCode one count a code, in the order of the codes
 * @param valid all cases with a valid answer
 * @param all all cases
 */
record Frequency(Variable variable, List<WeightedCount> byCode, WeightedCount valid, WeightedCount all) {

    /** Percentages of fewer cases than this are not worth quoting. */
    static final int SMALL = 30;

    Frequency {
        byCode = List.copyOf(byCode);
    }

    /** The counts of a table of one variable. */
    static Frequency of(Tabulation table) {
        Variable variable = table.variables().get(0);
        List<WeightedCount> byCode = new ArrayList<>(variable.codeCount());
        WeightedCount valid = WeightedCount.NONE;
        WeightedCount all = WeightedCount.NONE;
        for (int code = 0; code < variable.codeCount(); code++) {
            WeightedCount count = WeightedCount.of(table, code);
            byCode.add(count);
            all = all.plus(count);
            valid = variable.isValid(code) ? valid.plus(count) : valid;
        }
        return new Frequency(variable, byCode, valid, all);
    }

    WeightedCount count(int code) {
        return byCode.get(code);
    }

    /** The cases without a valid answer. */
    long missing() {
        return all.cases() - valid.cases();
    }

    /** The valid codes, as the codebook orders them or the heaviest first. */
    List<Integer> validCodes(Order order) {
        List<Integer> codes = new ArrayList<>(
                IntStream.range(0, variable.categories().size()).boxed().toList());
        if (order == Order.COUNT) {
            codes.sort(Comparator.comparingDouble(code -> -byCode.get(code).weight()));
        }
        return codes;
    }

    /** The valid codes that weigh most: one, several in a tie, none without valid answers. */
    List<Integer> modes() {
        double most = validCodes(Order.CODEBOOK).stream()
                .mapToDouble(code -> count(code).weight())
                .max()
                .orElse(0);
        return most > 0
                ? validCodes(Order.CODEBOOK).stream()
                        .filter(code -> count(code).weight() == most)
                        .toList()
                : List.of();
    }

    /** Whether there are some valid answers, but too few for percentages. */
    boolean isSmall() {
        return valid.cases() > 0 && valid.effectiveSize() < SMALL;
    }
}
