package org.anketa.plugins.agreement;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Default;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.statistics.RatingLevel;
import org.pf4j.Extension;

/**
 * Whether raters agree on the same units, a row each: percent agreement, Cohen's kappa, plain and weighted, for two raters,
 * Fleiss' kappa, Gwet's AC<sub>1</sub> and Krippendorff's alpha for any number of them.
 *
 * <p>A rater may have left units out; what at least two rated counts. Survey weights are ignored: agreement is a matter of
 * raters and not of a population.
 */
@Extension
@AnalysisId("agreement")
public final class Agreement implements Analysis<Agreement.Options> {

    /**
     * The options.
     *
     * @param raters one variable a rater, with what he or she gave to each unit
     * @param level what the difference of two values is, for Krippendorff's alpha; from interval on, the numbers also say how
     *     far values lie apart for weighted kappa
     * @param confidence the level of intervals
     */
    public record Options(
            @Role(VariableRole.ANY) @NotNull @Size(min = 2, max = 20)
            List<Variable> raters,

            @NotNull @Default("nominal") RatingLevel level,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence) {

        public Options {
            raters = List.copyOf(raters);
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        Codings codings = Codings.of(sample, options.raters(), options.level());
        Coefficients found = Coefficients.of(codings, options);
        long missing = sample.size() - found.ratings().units();
        AgreementTables tables = new AgreementTables(codings, found, options);
        return new Result(
                "agreement",
                found.ratings().units(),
                missing,
                AgreementStatistics.of(found, options.confidence()),
                tables.list(),
                tables.figures(),
                AgreementWords.reading(found, options),
                AgreementWords.notes(found, options, missing, sample.weighting() instanceof Weighting.Survey));
    }
}
