package org.anketa.plugins.relations;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures of association that don't look at the order of categories. A measure that is not defined (a single row, say)
 * is NaN.
 *
 * @param phi sqrt(chi² / n)
 * @param phiSigned of a 2 x 2 table, (ad - bc) / sqrt(product of the margins); NaN for larger tables
 * @param cramersV sqrt(chi² / (n (min(r, c) - 1))), 0 to 1 (H. Cramér 1946)
 * @param cramersVBiasCorrected the same corrected for chance (W. Bergsma 2013)
 * @param contingencyC K. Pearson's sqrt(chi² / (chi² + n))
 * @param tschuprowT sqrt(chi² / (n sqrt((r - 1)(c - 1))))
 * @param columns how much rows tell about columns
 * @param rows how much columns tell about rows
 * @param lambdaSymmetric of L. Goodman and W. Kruskal (1954)
 * @param uncertaintySymmetric 2 I / (H(rows) + H(columns))
 */
record NominalAssociation(
        double phi,
        double phiSigned,
        double cramersV,
        double cramersVBiasCorrected,
        double contingencyC,
        double tschuprowT,
        Prediction columns,
        Prediction rows,
        double lambdaSymmetric,
        double uncertaintySymmetric) {

    /**
     * By which share the other variable reduces the error of predicting this one, 0 to 1.
     *
     * @param lambda the error being a wrong category
     * @param tau Goodman and Kruskal's tau, the error being a wrong draw from the distribution
     * @param uncertainty H. Theil's U, the error being entropy
     */
    record Prediction(double lambda, double tau, double uncertainty) {}

    private static final NominalAssociation UNDEFINED = undefined();

    private static NominalAssociation undefined() {
        double none = Double.NaN;
        Prediction nothing = new Prediction(none, none, none);
        return new NominalAssociation(none, none, none, none, none, none, nothing, nothing, none, none);
    }

    static NominalAssociation of(ContingencyTable table, ChiSquareTests tests) {
        if (!table.isComparable()) {
            return UNDEFINED;
        }
        double n = table.total();
        double chi2 = tests.chi2();
        int smaller = Math.min(table.rows(), table.columns());
        ContingencyTable turned = table.transposed();
        // Theil's mutual information is the likelihood ratio per case; as differences of entropies it loses digits.
        double information = tests.g2() / (2 * n);
        double rowEntropy = entropy(table.rows(), table::rowTotal, n);
        double columnEntropy = entropy(table.columns(), table::columnTotal, n);
        Guesses ofColumns = Guesses.of(table);
        Guesses ofRows = Guesses.of(turned);
        return new NominalAssociation(
                Math.sqrt(chi2 / n),
                table.isTwoByTwo() ? signedPhi(table) : Double.NaN,
                Math.sqrt(chi2 / (n * (smaller - 1))),
                biasCorrected(table, tests),
                Math.sqrt(chi2 / (chi2 + n)),
                Math.sqrt(chi2 / (n * Math.sqrt(tests.df()))),
                new Prediction(ofColumns.lambda(n), tau(table), information / columnEntropy),
                new Prediction(ofRows.lambda(n), tau(turned), information / rowEntropy),
                (ofColumns.informed() + ofRows.informed() - ofColumns.blind() - ofRows.blind())
                        / (2 * n - ofColumns.blind() - ofRows.blind()),
                2 * information / (rowEntropy + columnEntropy));
    }

    private static double signedPhi(ContingencyTable table) {
        return (table.count(0, 0) * table.count(1, 1) - table.count(0, 1) * table.count(1, 0))
                / Math.sqrt(table.rowTotal(0) * table.rowTotal(1) * table.columnTotal(0) * table.columnTotal(1));
    }

    private static double biasCorrected(ContingencyTable table, ChiSquareTests tests) {
        double n = table.total();
        double phi2 = Math.max(0, tests.chi2() / n - tests.df() / (n - 1));
        double rows = table.rows() - Math.pow(table.rows() - 1.0, 2) / (n - 1);
        double columns = table.columns() - Math.pow(table.columns() - 1.0, 2) / (n - 1);
        double smaller = Math.min(rows, columns) - 1;
        return smaller > 0 ? Math.sqrt(phi2 / smaller) : Double.NaN;
    }

    private static double entropy(int size, IntToDoubleFunction totals, double n) {
        return IntStream.range(0, size)
                .mapToDouble(i -> totals.applyAsDouble(i) / n)
                .map(share -> -share * Math.log(share))
                .sum();
    }

    private static double tau(ContingencyTable table) {
        double informed = 0;
        double blind = 0;
        for (int j = 0; j < table.columns(); j++) {
            blind += table.columnTotal(j) * table.columnTotal(j) / table.total();
            for (int i = 0; i < table.rows(); i++) {
                informed += table.count(i, j) * table.count(i, j) / table.rowTotal(i);
            }
        }
        return (informed - blind) / (table.total() - blind);
    }

    /** How many cases' columns are guessed right: always guessing the largest column, or the largest of each row. */
    private record Guesses(double blind, double informed) {

        static Guesses of(ContingencyTable table) {
            double blind = 0;
            double informed = 0;
            for (int j = 0; j < table.columns(); j++) {
                blind = Math.max(blind, table.columnTotal(j));
            }
            for (int i = 0; i < table.rows(); i++) {
                double largest = 0;
                for (int j = 0; j < table.columns(); j++) {
                    largest = Math.max(largest, table.count(i, j));
                }
                informed += largest;
            }
            return new Guesses(blind, informed);
        }

        double lambda(double n) {
            return (informed - blind) / (n - blind);
        }
    }
}
