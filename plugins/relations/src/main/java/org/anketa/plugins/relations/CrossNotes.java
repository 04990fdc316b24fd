package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anketa.dataset.Category;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.CountedText;
import org.anketa.shared.Text;
import org.anketa.statistics.MonteCarloIndependence;

/** What to know before trusting a crosstab: what was left out, what the tests rest on, how measures are to be read. */
final class CrossNotes {

    private final CrossAnalysis pooled;
    private final Crosstab.Options options;
    private final List<Text> notes = new ArrayList<>();

    private CrossNotes(CrossAnalysis pooled, Crosstab.Options options) {
        this.pooled = pooled;
        this.options = options;
    }

    /** @param analyses that of all cases first, then those of the layers */
    static List<Text> of(List<CrossAnalysis> analyses, Crosstab.Options options) {
        CrossNotes all = new CrossNotes(analyses.get(0), options);
        all.addLeftOut(analyses);
        if (all.pooled.isComparable()) {
            all.addMethod(analyses);
            all.addMeasures();
        } else {
            all.add("crosstab.note.undefined");
        }
        return all.notes;
    }

    private void add(String key, Object... namesAndValues) {
        notes.add(Labels.say(key, namesAndValues));
    }

    private void addLeftOut(List<CrossAnalysis> analyses) {
        CrossCounts counts = pooled.counts();
        if (counts.missing() > 0) {
            double missing = (double) counts.missing();
            notes.add(CountedText.of(Labels.say("crosstab.note.base", "missing", missing), missing)
                    .or(Labels.say("crosstab.note.base.hidden")));
        }
        addDropped(counts.rows(), IntStream.range(0, counts.cases().rows()).map(counts.cases()::rowPlace));
        addDropped(
                counts.columns(), IntStream.range(0, counts.cases().columns()).map(counts.cases()::columnPlace));
        Variable layer = options.layer();
        if (layer != null) {
            add("crosstab.note.layers", "layer", layer.label());
            List<String> shown = analyses.stream()
                    .map(analysis -> analysis.counts().prefix())
                    .toList();
            List<Category> empty = layer.categories().stream()
                    .filter(category -> !shown.contains(category.value() + "."))
                    .toList();
            if (!empty.isEmpty()) {
                add("crosstab.note.dropped", "variable", layer.label(), "values", ListedLabels.of(empty));
            }
        }
    }

    private void addDropped(Variable variable, IntStream keptPlaces) {
        List<Integer> kept = keptPlaces.boxed().toList();
        List<Category> dropped = IntStream.range(0, variable.categories().size())
                .filter(place -> !kept.contains(place))
                .mapToObj(variable.categories()::get)
                .toList();
        if (!dropped.isEmpty()) {
            add("crosstab.note.dropped", "variable", variable.label(), "values", ListedLabels.of(dropped));
        }
    }

    private void addMethod(List<CrossAnalysis> analyses) {
        if (pooled.counts().isWeighted()) {
            add("crosstab.note.weighted", "effective", pooled.counts().tested().total());
        } else if (analyses.stream().anyMatch(CrossAnalysis::isDoubtful)) {
            add("crosstab.note.expected");
        }
        if (analyses.stream()
                .anyMatch(analysis -> analysis.smallSample().freemanHalton().isPresent()
                        || analysis.smallSample().simulatedFisher().isPresent())) {
            add("crosstab.note.exact", "steps", SmallSampleTests.EXACT_STEPS / 1e6);
        }
        analyses.stream()
                .map(analysis -> analysis.smallSample().simulatedChiSquare())
                .flatMap(Optional::stream)
                .mapToInt(MonteCarloIndependence.Result::replicates)
                .min()
                .ifPresent(replicates -> add("crosstab.note.simulated", "replicates", (double) replicates));
    }

    private void addMeasures() {
        add("crosstab.note.strength");
        if (options.rows().measure() != Measure.ORDINAL || options.columns().measure() != Measure.ORDINAL) {
            add("crosstab.note.order");
        }
        if (pooled.twoByTwo().isPresent()) {
            RiskOrientation orientation = pooled.twoByTwo().get().orientation();
            CrossCounts counts = pooled.counts();
            add(
                    "crosstab.note.risk",
                    "exposed",
                    counts.row(orientation.exposed()).label(),
                    "reference",
                    counts.row(1 - orientation.exposed()).label(),
                    "event",
                    counts.column(orientation.event()).label(),
                    "level",
                    Labels.level(options.confidence()));
        } else if (!options.exposed().isEmpty() || !options.event().isEmpty()) {
            add("crosstab.note.no_risk");
        }
    }
}
