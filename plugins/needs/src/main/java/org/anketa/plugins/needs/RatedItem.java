package org.anketa.plugins.needs;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.anketa.dataset.Category;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.statistics.DistributionQuantile;
import org.anketa.statistics.GroupSummary;
import org.anketa.statistics.Interval;
import org.anketa.statistics.Moments;
import org.anketa.statistics.SignedRank;
import org.anketa.statistics.TTest;
import org.anketa.statistics.UpperTail;

/**
 * One item, rated twice by each of n cases. What the cases don't determine is NaN.
 *
 * @param place among the items as they were given, from 0
 * @param gap the mean of importance minus satisfaction
 * @param wilcoxonP two-sided, exact where the sample is small and without ties, else without continuity correction; NaN
 *     under survey weights
 */
record RatedItem(
        int place,
        Variable importance,
        Variable satisfaction,
        long n,
        double meanImportance,
        double meanSatisfaction,
        double gap,
        double t,
        double df,
        double p,
        Interval interval,
        double cohensD,
        double wilcoxonP) {

    /** Decimals of ratings are kept apart by less than any scale has steps. */
    private static final double GRAIN = 1e9;

    private static final int FEWEST = 2;

    /** The cases with one difference of their ratings. */
    private record Difference(double value, double cases, double weight, double squares) {
        Difference plus(Difference other) {
            return new Difference(value, cases + other.cases, weight + other.weight, squares + other.squares);
        }
    }

    /**
     * The item of a table of importance by satisfaction.
     *
     * @param designSize the cases of the sample that those with both ratings are a part of
     */
    static RatedItem of(int place, Tabulation table, long designSize, boolean weighted, double level) {
        Variable importance = table.variables().get(0);
        Variable satisfaction = table.variables().get(1);
        long n = 0;
        double weight = 0;
        double sumImportance = 0;
        double sumSatisfaction = 0;
        Map<Double, Difference> differences = new TreeMap<>();
        for (int i = 0; i < importance.categories().size(); i++) {
            for (int j = 0; j < satisfaction.categories().size(); j++) {
                double w = table.weight(i, j);
                double first = number(importance, i);
                double second = number(satisfaction, j);
                n += table.cases(i, j);
                weight += w;
                sumImportance += w * first;
                sumSatisfaction += w * second;
                double rounded = Math.rint((first - second) * GRAIN) / GRAIN;
                if (table.cases(i, j) > 0) {
                    differences.merge(
                            rounded,
                            new Difference(rounded, (double) table.cases(i, j), w, table.squaredWeight(i, j)),
                            Difference::plus);
                }
            }
        }
        TTest test =
                weighted ? linearized(differences.values(), designSize, level) : plain(differences.values(), level);
        return new RatedItem(
                place,
                importance,
                satisfaction,
                n,
                sumImportance / weight,
                sumSatisfaction / weight,
                test.difference(),
                test.t(),
                test.df(),
                test.p(),
                test.interval(),
                test.cohensD(),
                weighted ? Double.NaN : wilcoxon(differences.values()));
    }

    private static double number(Variable variable, int code) {
        Category category = variable.categories().get(code);
        return category.number();
    }

    private static double[] values(Collection<Difference> differences) {
        return differences.stream().mapToDouble(Difference::value).toArray();
    }

    private static double[] cases(Collection<Difference> differences) {
        return differences.stream().mapToDouble(Difference::cases).toArray();
    }

    private static TTest plain(Collection<Difference> differences, double level) {
        return TTest.paired(GroupSummary.of(Moments.of(values(differences), cases(differences))), level);
    }

    /**
     * The t test of a weighted mean, its standard error by Taylor linearization for unequal weights in a sample drawn with
     * replacement: the root of N / (N - 1) sum of w&sup2; (d - mean)&sup2; / (sum of w)&sup2;, n - 1 degrees of freedom.
     */
    private static TTest linearized(Collection<Difference> differences, long designSize, double level) {
        double weight = differences.stream().mapToDouble(Difference::weight).sum();
        double n = differences.stream().mapToDouble(Difference::cases).sum();
        double mean = differences.stream()
                        .mapToDouble(each -> each.weight() * each.value())
                        .sum()
                / weight;
        double squares = differences.stream()
                .mapToDouble(each -> each.squares() * (each.value() - mean) * (each.value() - mean))
                .sum();
        double error = Math.sqrt(squares * designSize / (designSize - 1.0)) / weight;
        double none = Double.NaN;
        if (n < FEWEST || !(error > 0)) {
            return new TTest(mean, error, none, n - 1, none, Interval.UNDEFINED, none, none);
        }
        double t = mean / error;
        double margin = -DistributionQuantile.studentT((1 - level) / 2, n - 1) * error;
        return new TTest(
                mean,
                error,
                t,
                n - 1,
                UpperTail.studentTTwoSided(t, n - 1),
                new Interval(mean - margin, mean + margin),
                none,
                none);
    }

    private static double wilcoxon(Collection<Difference> differences) {
        SignedRank ranks = SignedRank.withoutZeros(values(differences), cases(differences));
        return ranks.exactP().orElse(ranks.p());
    }

    boolean isRated() {
        return n > 0;
    }
}
