package org.anketa.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Sample;
import org.anketa.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An analysis with what it takes to run it.
 *
 * @param plugin the id of the plugin that brings it
 * @param validators check its constraints, with messages of the plugin's own class loader
 */
public record CatalogEntry<O extends Record>(String plugin, Declaration<O> declaration, Validators validators) {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogEntry.class);

    Result run(Sample sample, Map<String, List<String>> raw, ResultCache results, AnalysisRunner runner) {
        return guarded(() -> {
            O options = bind(sample.codebook(), raw);
            return results.get(
                    new ResultCache.Key(declaration.id(), options, sample.revision()),
                    () -> runner.run(() -> declaration.analysis().analyze(sample, options)));
        });
    }

    /** Runs without a look at what is kept, and keeps nothing. */
    Result run(Sample sample, Map<String, List<String>> raw, AnalysisRunner runner) {
        return guarded(() -> {
            O options = bind(sample.codebook(), raw);
            return runner.run(() -> declaration.analysis().analyze(sample, options));
        });
    }

    void check(Codebook codebook, Map<String, List<String>> raw) {
        guarded(() -> bind(codebook, raw));
    }

    private O bind(Codebook codebook, Map<String, List<String>> raw) {
        return new OptionBinder<>(declaration, validators).bind(raw, codebook);
    }

    /** What the plugin's own code breaks is told apart from what it refuses. */
    private <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError defect) {
            LOG.error("The analysis {} failed inside the plugin {}", declaration.id(), plugin, defect);
            throw new PluginFailure(declaration, plugin, defect);
        }
    }
}
