package org.anketa.plugins.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Analysis;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.plugin.AnalysisContract;

/** Priorities keep to the contract of all analyses. */
class PrioritiesContractTest extends AnalysisContract {

    @Override
    protected Analysis<?> analysis() {
        return new Priorities();
    }

    /** Numbers on a scale are refused as ratings, so there are sets of ratings alone too. */
    @Override
    protected List<Map<String, List<String>>> optionsFor(Sample sample) {
        List<String> ratings = sample.codebook().listVariables().stream()
                .filter(variable -> variable.isCategorical() && variable.isNumeric())
                .map(Variable::name)
                .limit(3)
                .toList();
        List<Map<String, List<String>>> sets = new ArrayList<>(super.optionsFor(sample));
        if (!ratings.isEmpty()) {
            sets.add(Map.of("importance", ratings, "satisfaction", ratings));
            sets.add(Map.of("importance", ratings, "satisfaction", ratings, "crosshair", List.of("middle")));
        }
        return sets;
    }
}
