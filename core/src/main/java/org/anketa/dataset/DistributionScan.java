package org.anketa.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds a variable's distinct numbers and counts them by group. */
final class DistributionScan {

    private static final long MOST_CELLS = 1L << 24;

    private final Rows rows;
    private final BoundColumn value;
    private final @Nullable BoundColumn groups;
    private final List<Category> categories;

    DistributionScan(Rows rows, BoundColumn value, @Nullable BoundColumn groups) {
        this.rows = rows;
        this.value = value;
        this.groups = groups;
        this.categories = groups == null ? List.of() : groups.variable().categories();
    }

    Distribution run() {
        double[] distinct = value.hasCodes() ? distinctNumbersOfCodes() : distinctNumbersOfRows();
        int groupCount = groups == null ? 1 : categories.size();
        if ((long) groupCount * distinct.length > MOST_CELLS) {
            throw new Refusal(Message.of(
                    Sample.class,
                    "distribution.tooLarge",
                    "name",
                    value.variable().name()));
        }
        int[] placeOfCode = IntStream.range(0, value.numberCount())
                .map(code -> placeOf(value.numberOf(code), distinct))
                .toArray();
        Counts counts = rows.scan(
                () -> new Counts(groupCount, distinct.length, MissingNumber.kinds(value.variable())),
                (own, chunk) -> scanChunk(own, chunk, distinct, placeOfCode),
                Counts::add);
        return counts.finish(distinct, categories, rows.weight() != null && !rows.frequencies());
    }

    private double[] distinctNumbersOfCodes() {
        return IntStream.range(0, value.numberCount())
                .mapToDouble(value::numberOf)
                .filter(number -> !Double.isNaN(number))
                .map(number -> number + 0.0)
                .sorted()
                .distinct()
                .toArray();
    }

    private double[] distinctNumbersOfRows() {
        double[] all = new double[Math.toIntExact(rows.count())];
        int[] scratch = new int[Codes.CHUNK];
        double[] numbers = new double[Codes.CHUNK];
        int used = 0;
        for (int chunk = 0; chunk < rows.chunks(); chunk++) {
            int length = rows.lengthOf(chunk);
            value.readNumbers(chunk, 0, length, numbers, scratch);
            for (int i = 0; i < length; i++) {
                if (!Double.isNaN(numbers[i])
                        && (rows.kept() == null || rows.kept().contains(chunk, i))) {
                    all[used++] = numbers[i] + 0.0;
                }
            }
        }
        Arrays.parallelSort(all, 0, used);
        int distinct = 0;
        for (int i = 0; i < used; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** The place of a number; of a missing one its kind, counted down from -1. */
    private static int placeOf(double number, double[] distinct) {
        return Double.isNaN(number) ? -1 - MissingNumber.kindOf(number) : Arrays.binarySearch(distinct, number + 0.0);
    }

    private void scanChunk(Counts counts, int chunk, double[] distinct, int[] placeOfCode) {
        int[] groupCodes = new int[Rows.BLOCK];
        double[] numbers = new double[Rows.BLOCK];
        rows.eachBlock(chunk, (from, size, weights, codes) -> {
            if (groups != null) {
                groups.codes().read(chunk, from, size, groupCodes);
            }
            if (value.hasCodes()) {
                value.codes().read(chunk, from, size, codes);
            } else {
                value.readNumbers(chunk, from, size, numbers, codes);
            }
            for (int i = 0; i < size; i++) {
                if (weights[i] > 0 && (groups == null || groupCodes[i] < categories.size())) {
                    int place = value.hasCodes() ? placeOfCode[codes[i]] : placeOf(numbers[i], distinct);
                    counts.add(groupCodes[i], place, rows.casesOf(weights[i]), weights[i]);
                }
            }
        });
    }

    /** One worker's counts. */
    private static final class Counts {
        private final long[][] cases;
        private final double[][] weights;
        private final double[][] squares;
        private final long[] missing;

        Counts(int groups, int values, int kinds) {
            cases = new long[groups][values];
            weights = new double[groups][values];
            squares = new double[groups][values];
            missing = new long[kinds];
        }

        void add(int group, int place, long rowCases, double weight) {
            if (place < 0) {
                missing[-1 - place] += rowCases;
                return;
            }
            cases[group][place] += rowCases;
            weights[group][place] += weight;
            squares[group][place] += weight * weight;
        }

        Counts add(Counts other) {
            Arrays.setAll(missing, kind -> missing[kind] + other.missing[kind]);
            for (int group = 0; group < cases.length; group++) {
                for (int place = 0; place < cases[group].length; place++) {
                    cases[group][place] += other.cases[group][place];
                    weights[group][place] += other.weights[group][place];
                    squares[group][place] += other.squares[group][place];
                }
            }
            return this;
        }

        /** Leaves out numbers that no case has: a filter or a zero weight may have taken all of them. */
        Distribution finish(double[] distinct, List<Category> categories, boolean surveyWeights) {
            int[] used = IntStream.range(0, distinct.length)
                    .filter(place -> Arrays.stream(cases).anyMatch(group -> group[place] > 0))
                    .toArray();
            double[] values = Arrays.stream(used).mapToDouble(i -> distinct[i]).toArray();
            long[][] usedCases = Arrays.stream(cases)
                    .map(group -> Arrays.stream(used).mapToLong(i -> group[i]).toArray())
                    .toArray(long[][]::new);
            double[][] usedWeights = pick(weights, used);
            // Without survey weights a case weighs one, however many cases a row stands for.
            double[][] usedSquares = surveyWeights ? pick(squares, used) : usedWeights;
            return new Distribution(values, categories, usedCases, usedWeights, usedSquares, missing);
        }

        private static double[][] pick(double[][] by, int[] used) {
            return Arrays.stream(by)
                    .map(group -> Arrays.stream(used).mapToDouble(i -> group[i]).toArray())
                    .toArray(double[][]::new);
        }
    }
}
