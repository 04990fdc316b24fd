package org.anketa.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The order in which a column's values are listed when no codebook says otherwise. */
final class ColumnOrder {

    /** Alphabetical: letter case doesn't matter, and ё stands beside е; equal spellings go by code point. */
    static final Comparator<String> ALPHABETICAL =
            Comparator.comparing(ColumnOrder::folded).thenComparing(Comparator.naturalOrder());

    private ColumnOrder() {}

    /** Positions of the texts in their order: by number if all are numbers, else alphabetical. */
    static int[] of(List<String> texts) {
        double[] numbers = texts.stream().mapToDouble(Numeral::parse).toArray();
        boolean allNumbers = IntStream.range(0, numbers.length).noneMatch(i -> Double.isNaN(numbers[i]));
        Comparator<Integer> order = allNumbers
                ? Comparator.<Integer>comparingDouble(i -> numbers[i]).thenComparing(texts::get)
                : Comparator.comparing(texts::get, ALPHABETICAL);
        return IntStream.range(0, texts.size())
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
