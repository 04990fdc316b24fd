package org.anketa.plugins.relations;

import java.util.Locale;
import org.anketa.shared.Text;

/** How strong an association or how large an effect is, in a word; by J. Cohen's conventions (1988). */
enum Strength {
    NEGLIGIBLE,
    WEAK,
    MODERATE,
    STRONG;

    /** By a coefficient such as Cramér's V or a correlation: from 0.1 weak, from 0.3 moderate, from 0.5 strong. */
    static Strength ofCoefficient(double coefficient) {
        return of(Math.abs(coefficient), 0.1, 0.3, 0.5);
    }

    /** By a standardized difference of means: from 0.2 weak, from 0.5 moderate, from 0.8 strong. */
    static Strength ofDifference(double standardized) {
        return of(Math.abs(standardized), 0.2, 0.5, 0.8);
    }

    /** By a share of variance between groups: from 0.01 weak, from 0.06 moderate, from 0.14 strong. */
    static Strength ofVariance(double share) {
        return of(share, 0.01, 0.06, 0.14);
    }

    private static Strength of(double size, double weak, double moderate, double strong) {
        if (size >= strong) {
            return STRONG;
        }
        if (size >= moderate) {
            return MODERATE;
        }
        return size >= weak ? WEAK : NEGLIGIBLE;
    }

    /** The word for an association: "weak". */
    Text ofAssociation() {
        return Labels.say("strength.association." + name().toLowerCase(Locale.ROOT));
    }

    /** The word for a difference: "small". */
    Text ofEffect() {
        return Labels.say("strength.effect." + name().toLowerCase(Locale.ROOT));
    }
}
