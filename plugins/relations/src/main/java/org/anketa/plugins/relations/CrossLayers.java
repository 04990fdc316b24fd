package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anketa.dataset.Category;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.shared.LocalizedText;

/**
 * The crosstab of all cases with valid answers, and where there is a layer variable, those of its categories that have
 * such cases.
 */
record CrossLayers(CrossCounts pooled, List<CrossCounts> layers) {

    static CrossLayers of(Sample sample, Crosstab.Options options) {
        Variable layer = options.layer();
        boolean weighted = sample.weighting() instanceof Weighting.Survey;
        if (layer == null) {
            Tabulation table = sample.tabulate(options.rows(), options.columns());
            return new CrossLayers(
                    withMissing(CrossCounts.of(table, weighted, "", LocalizedText.EMPTY, CrossCounts.NO_LAYER), sample),
                    List.of());
        }
        Tabulation table = sample.tabulate(options.rows(), options.columns(), layer);
        int[] codes = IntStream.range(0, layer.categories().size()).toArray();
        CrossCounts pooled = CrossCounts.of(table, weighted, "", LocalizedText.EMPTY, codes);
        List<CrossCounts> layers = new ArrayList<>();
        for (int code : codes) {
            Category category = layer.categories().get(code);
            CrossCounts counts = CrossCounts.of(table, weighted, category.value() + ".", category.label(), code);
            if (counts.n() > 0) {
                layers.add(counts);
            }
        }
        return new CrossLayers(withMissing(pooled, sample), layers);
    }

    /** Of the whole sample everything is missing that isn't in the table, for want of a layer or of a weight too. */
    private static CrossCounts withMissing(CrossCounts counts, Sample sample) {
        return counts.withMissing(sample.size() - counts.n());
    }

    /** Tests and measures of each: all cases first, then the layers in their order. */
    List<CrossAnalysis> analyze(Crosstab.Options options) {
        Optional<RiskOrientation> orientation =
                pooled.cases().isTwoByTwo() ? Optional.of(RiskOrientation.of(pooled, options)) : Optional.empty();
        int tables = layers.size() + 1;
        List<CrossAnalysis> analyses = new ArrayList<>();
        analyses.add(CrossAnalysis.of(pooled, orientation, options, tables));
        for (CrossCounts layer : layers) {
            analyses.add(CrossAnalysis.of(layer, orientation, options, tables));
        }
        return List.copyOf(analyses);
    }
}
