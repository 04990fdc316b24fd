package org.anketa.plugins.descriptives;

/** How wide a histogram's classes should be. */
public enum ClassRule {
    /** 2 times the distance of the quartiles over the cube root of n; D. Freedman and P. Diaconis (1981). */
    FREEDMAN_DIACONIS {
        @Override
        double width(double range, double quartileDistance, double n) {
            return quartileDistance > 0
                    ? 2 * quartileDistance / Math.cbrt(n)
                    : STURGES.width(range, quartileDistance, n);
        }
    },
    /** The range over 1 + the binary logarithm of n, rounded up; H. Sturges (1926). */
    STURGES {
        @Override
        double width(double range, double quartileDistance, double n) {
            return range / (1 + Math.ceil(Math.log(n) / Math.log(2)));
        }
    };

    abstract double width(double range, double quartileDistance, double n);
}
