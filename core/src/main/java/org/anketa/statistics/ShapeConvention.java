package org.anketa.statistics;

/**
 * How skewness and excess kurtosis are estimated from a sample; D. N. Joanes and C. A. Gill, Comparing measures of sample
 * skewness and kurtosis, The Statistician 47 (1998), whose letters name them.
 */
public enum ShapeConvention {
    /** g1 and g2, the moments' own ratios ("type 1"); Stata, and the older textbooks. */
    MOMENT {
        @Override
        double skewness(double g1, double n) {
            return g1;
        }

        @Override
        double excessKurtosis(double g2, double n) {
            return g2;
        }
    },

    /** G1 and G2, adjusted for bias ("type 2"); SPSS, SAS, Excel. Need three and four cases. The default. */
    ADJUSTED {
        @Override
        double skewness(double g1, double n) {
            return n > 2 ? g1 * Math.sqrt(n * (n - 1)) / (n - 2) : Double.NaN;
        }

        @Override
        double excessKurtosis(double g2, double n) {
            return n > 3 ? (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6) : Double.NaN;
        }
    },

    /** b1 and b2, with the sample variance in the denominator ("type 3"); Minitab, R's psych. */
    SAMPLE_VARIANCE {
        @Override
        double skewness(double g1, double n) {
            return g1 * Math.pow((n - 1) / n, 1.5);
        }

        @Override
        double excessKurtosis(double g2, double n) {
            double shrinkage = (n - 1) / n;
            return (g2 + 3) * shrinkage * shrinkage - 3;
        }
    };

    /** The convention of an analysis that doesn't say otherwise. */
    public static final ShapeConvention DEFAULT = ADJUSTED;

    abstract double skewness(double g1, double n);

    abstract double excessKurtosis(double g2, double n);
}
