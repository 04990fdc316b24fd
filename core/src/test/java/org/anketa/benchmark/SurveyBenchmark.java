package org.anketa.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;

/**
 * Loads a synthetic survey, counts its 53 coded columns, and tests each pair of c01 to c25 for independence. Arguments:
 * the survey as CSV, and if it is known the sum of the 300 chi-squares, to which the figure is held.
 */
final class SurveyBenchmark {

    private static final int LOADS = 7;
    private static final int COUNTS = 31;

    private SurveyBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        TableSource source = TableSource.of(Path.of(arguments[0]));
        DataTable table = Stopwatch.time("load " + source.size() / 1_000_000 + " MB", LOADS, 2.5, () -> load(source));
        System.out.printf(
                Locale.ROOT,
                "%d rows, %d columns; heap: %d MB held, %d MB allowed%n",
                table.rows(),
                table.columnNames().size(),
                heldMegabytes(),
                Runtime.getRuntime().maxMemory() >> 20);
        Codebook codebook = table.codebook();
        Sample sample = Stopwatch.time(
                "bind a codebook", LOADS, 0.1, () -> table.sample(codebook, new Weighting.Equal(), "benchmark"));
        List<List<Variable>> single = coded().stream()
                .map(name -> List.of(codebook.getVariable(name)))
                .toList();
        Stopwatch.time("53 frequencies", COUNTS, 0.04, () -> sample.tabulate(single));
        List<List<Variable>> pairs = pairs(codebook);
        double sum =
                Stopwatch.time("300 crosstabs with chi-square", COUNTS, 0.25, () -> sumOfChiSquares(sample, pairs));
        System.out.println("sum of the 300 chi-squares: " + sum);
        if (arguments.length > 1) {
            hold(sum, Double.parseDouble(arguments[1]));
        }
    }

    private static DataTable load(TableSource source) throws IOException {
        return new CsvTableReader().read(source, ReadingOptions.FIND).table();
    }

    private static long heldMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static List<String> coded() {
        List<String> names = new ArrayList<>(numbered("c", 25));
        names.addAll(numbered("imp", 8));
        names.addAll(numbered("sat", 8));
        names.addAll(numbered("mr", 12));
        return names;
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> prefix + (i < 10 ? "0" : "") + i)
                .toList();
    }

    private static List<List<Variable>> pairs(Codebook codebook) {
        List<Variable> variables =
                numbered("c", 25).stream().map(codebook::getVariable).toList();
        List<List<Variable>> pairs = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            for (int j = i + 1; j < variables.size(); j++) {
                pairs.add(List.of(variables.get(i), variables.get(j)));
            }
        }
        return pairs;
    }

    private static double sumOfChiSquares(Sample sample, List<List<Variable>> pairs) {
        List<Tabulation> tables = sample.tabulate(pairs);
        double sum = 0;
        for (int i = 0; i < pairs.size(); i++) {
            sum += chiSquare(
                    tables.get(i),
                    pairs.get(i).get(0).categories().size(),
                    pairs.get(i).get(1).categories().size());
        }
        return sum;
    }

    /** Pearson's, over the cases that are valid on both variables: the sum of (observed − expected)² / expected. */
    private static double chiSquare(Tabulation table, int rows, int columns) {
        long[] rowSums = new long[rows];
        long[] columnSums = new long[columns];
        long n = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                long cases = table.cases(r, c);
                rowSums[r] += cases;
                columnSums[c] += cases;
                n += cases;
            }
        }
        double sum = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double expected = (double) rowSums[r] * columnSums[c] / n;
                double difference = table.cases(r, c) - expected;
                sum += expected == 0 ? 0 : difference * difference / expected;
            }
        }
        return sum;
    }

    private static void hold(double sum, double expected) {
        double error = Math.abs(sum / expected - 1);
        if (!(error < 1e-9)) {
            throw new IllegalStateException("The sum should be " + expected);
        }
        System.out.println("as expected, to " + error + " relative");
    }
}
