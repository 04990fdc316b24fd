package org.anketa.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Dunn's pairwise comparisons of mean ranks after Kruskal-Wallis (O. J. Dunn, Technometrics 6, 1964), with the variance
 * corrected for ties.
 */
public final class DunnTest {

    private final PAdjustment adjustment;

    private DunnTest(PAdjustment adjustment) {
        this.adjustment = adjustment;
    }

    /** With Holm's adjustment. */
    public static DunnTest withDefaults() {
        return new DunnTest(PAdjustment.HOLM);
    }

    /** With another adjustment for the number of pairs. */
    public DunnTest with(PAdjustment other) {
        return new DunnTest(other);
    }

    /**
     * Two groups' ranks.
     *
     * @param first the first group
     * @param second the second group, a later one
     * @param difference the first group's mean rank minus the second's
     * @param z the difference over its standard error; NaN if all numbers are equal
     * @param p the two-sided p-value of z
     * @param adjustedP p adjusted for the number of pairs
     */
    public record Comparison(int first, int second, double difference, double z, double p, double adjustedP) {}

    /** All pairs of groups that have cases, ordered by the first group, then by the second. */
    public List<Comparison> compare(ValueCounts counts) {
        Midranks ranks = Midranks.of(counts);
        double variance = ranks.variance();
        List<Comparison> raw = new ArrayList<>();
        for (int first = 0; first < counts.groups(); first++) {
            for (int second = first + 1; second < counts.groups(); second++) {
                double n1 = counts.groupTotal(first);
                double n2 = counts.groupTotal(second);
                if (n1 > 0 && n2 > 0) {
                    double difference = ranks.rankSum(first) / n1 - ranks.rankSum(second) / n2;
                    double z = variance > 0 ? difference / Math.sqrt(variance * (1 / n1 + 1 / n2)) : Double.NaN;
                    double p = UpperTail.normalTwoSided(z);
                    raw.add(new Comparison(first, second, difference, z, p, p));
                }
            }
        }
        return adjust(raw);
    }

    private List<Comparison> adjust(List<Comparison> raw) {
        double[] adjusted =
                adjustment.adjust(raw.stream().mapToDouble(Comparison::p).toArray());
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Comparison pair = raw.get(i);
            comparisons.add(
                    new Comparison(pair.first(), pair.second(), pair.difference(), pair.z(), pair.p(), adjusted[i]));
        }
        return List.copyOf(comparisons);
    }
}
