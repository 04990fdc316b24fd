package org.anketa.analysis;

import java.util.List;
import java.util.Map;
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

    Result run(Sample sample, Map<String, List<String>> raw, ResultCache results) {
        try {
            O options = new OptionBinder<>(declaration, validators).bind(raw, sample.codebook());
            return results.get(
                    new ResultCache.Key(declaration.id(), options, sample.revision()),
                    () -> declaration.analysis().analyze(sample, options));
        } catch (Refusal refused) {
            throw refused;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError defect) {
            LOG.error("The analysis {} failed inside the plugin {}", declaration.id(), plugin, defect);
            throw new PluginFailure(declaration, plugin, defect);
        }
    }
}
