package org.anketa.statistics;

/**
 * The ranks of aggregated numbers, 1 for the smallest; equal ones share the mean of the ranks that they take up
 * together.
 */
public final class Midranks {

    private final double[] ranks;
    private final double[] rankSums;
    private final double tieTerm;
    private final double tieCorrection;
    private final double total;

    private Midranks(double[] ranks, double[] rankSums, double tieTerm, double tieCorrection, double total) {
        this.ranks = ranks;
        this.rankSums = rankSums;
        this.tieTerm = tieTerm;
        this.tieCorrection = tieCorrection;
        this.total = total;
    }

    /** The ranks of all groups' numbers together. */
    public static Midranks of(ValueCounts counts) {
        double[] ranks = new double[counts.size()];
        double[] rankSums = new double[counts.groups()];
        double below = 0;
        double tieTerm = 0;
        int distinct = 0;
        for (int place = 0; place < ranks.length; place++) {
            double tied = counts.valueTotal(place);
            ranks[place] = below + (tied + 1) / 2;
            below += tied;
            distinct += tied > 0 ? 1 : 0;
            tieTerm += tied * (tied * tied - 1);
            for (int group = 0; group < rankSums.length; group++) {
                rankSums[group] += counts.count(group, place) * ranks[place];
            }
        }
        double total = counts.total();
        // Equal numbers have no variance, whatever the rounding of fractional counts.
        double correction = distinct > 1 ? 1 - tieTerm / (total * (total * total - 1)) : 0;
        return new Midranks(ranks, rankSums, tieTerm, correction, total);
    }

    /** The rank of the value at a place. */
    public double rank(int place) {
        return ranks[place];
    }

    /** The sum of a group's ranks. */
    public double rankSum(int group) {
        return rankSums[group];
    }

    /** The sum of t&sup3; - t over the numbers t of cases with equal values: 0 without ties. */
    public double tieTerm() {
        return tieTerm;
    }

    /** By how much ties shrink the ranks' variance, 1 - tieTerm / (n&sup3; - n): 1 without ties, 0 if all are equal or none. */
    public double tieCorrection() {
        return tieCorrection;
    }

    /** The ranks' variance, n (n + 1) / 12 without ties. */
    double variance() {
        return total * (total + 1) / 12 * tieCorrection();
    }
}
