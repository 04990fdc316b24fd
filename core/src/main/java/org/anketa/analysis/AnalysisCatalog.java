package org.anketa.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Sample;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.NotFound;
import org.anketa.shared.Overload;
import org.anketa.shared.Refusal;

/** The analyses that the running plugins bring, and where they are run; results are kept for the next who asks. */
public final class AnalysisCatalog {

    /** About 40 MB. */
    private static final long KEPT_CELLS = 500_000;

    private final Map<String, CatalogEntry<?>> byId;
    private final AnalysisRunner runner;
    private final ResultCache results = new ResultCache(KEPT_CELLS);

    /**
     * A catalog of analyses in the order of the list.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public AnalysisCatalog(List<CatalogEntry<?>> entries) {
        this(map(entries), AnalysisRunner.DIRECT);
    }

    private AnalysisCatalog(Map<String, CatalogEntry<?>> byId, AnalysisRunner runner) {
        this.byId = byId;
        this.runner = runner;
    }

    private static Map<String, CatalogEntry<?>> map(List<CatalogEntry<?>> entries) {
        Map<String, CatalogEntry<?>> map = new LinkedHashMap<>();
        for (CatalogEntry<?> entry : entries) {
            if (map.put(entry.declaration().id(), entry) != null) {
                throw new IllegalArgumentException(
                        "Two analyses have the id " + entry.declaration().id());
            }
        }
        return Collections.unmodifiableMap(map);
    }

    /** The same analyses, computed elsewhere, with results of their own. */
    public AnalysisCatalog on(AnalysisRunner elsewhere) {
        return new AnalysisCatalog(byId, elsewhere);
    }

    /** Every analysis, always in the same order. */
    public List<Declaration<?>> listDeclarations() {
        return byId.values().stream()
                .<Declaration<?>>map(CatalogEntry::declaration)
                .toList();
    }

    public Optional<Declaration<?>> findDeclaration(String id) {
        return Optional.ofNullable(byId.get(id)).map(CatalogEntry::declaration);
    }

    /** The analysis of that id; {@link NotFound} names the nearest one where there is none. */
    public Declaration<?> getDeclaration(String id) {
        return getEntry(id).declaration();
    }

    /**
     * Runs an analysis, or hands out the result that the same options gave on the same revision of the sample.
     *
     * @param raw the options as they were typed; see {@link OptionBinder}
     * @throws InvalidOptions with everything that is wrong with the options
     * @throws NotFound if there is no such analysis
     * @throws Refusal if it cannot be done on these data
     * @throws PluginFailure if the plugin has a defect
     * @throws Overload if it can't be computed now, or takes too long
     */
    public Result run(String id, Sample sample, Map<String, List<String>> raw) {
        return getEntry(id).run(sample, raw, results, runner);
    }

    /**
     * Runs an analysis on a sample that nobody will ask about again: its result takes no place from the kept ones.
     * Otherwise like {@link #run}.
     */
    public Result runOnce(String id, Sample sample, Map<String, List<String>> raw) {
        return getEntry(id).run(sample, raw, runner);
    }

    /**
     * Checks options without running the analysis.
     *
     * @param raw the options as they were typed; see {@link OptionBinder}
     * @throws InvalidOptions with everything that is wrong with the options
     * @throws NotFound if there is no such analysis
     */
    public void check(String id, Codebook codebook, Map<String, List<String>> raw) {
        getEntry(id).check(codebook, raw);
    }

    private CatalogEntry<?> getEntry(String id) {
        CatalogEntry<?> entry = byId.get(id);
        if (entry == null) {
            throw unknown(id);
        }
        return entry;
    }

    private NotFound unknown(String id) {
        Optional<String> nearest = NearestName.of(id, byId.keySet());
        return new NotFound(
                nearest.isPresent()
                        ? Message.of(
                                AnalysisCatalog.class, "analysis.unknown.nearest", "id", id, "nearest", nearest.get())
                        : Message.of(AnalysisCatalog.class, "analysis.unknown", "id", id));
    }
}
