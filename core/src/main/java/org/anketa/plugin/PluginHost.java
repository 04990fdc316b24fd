package org.anketa.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Declaration;
import org.pf4j.ExtensionPoint;
import org.pf4j.PluginWrapper;

/** Runs the plugins: loads them from their folders, checks what they bring, and says which run and why others don't. */
public final class PluginHost implements AutoCloseable {

    private final JarPluginManager manager;
    private final List<PluginStatus> statuses;
    private final AnalysisCatalog analyses;
    private final List<PluginValidators> validators;

    private PluginHost(
            JarPluginManager manager,
            List<PluginStatus> statuses,
            AnalysisCatalog analyses,
            List<PluginValidators> validators) {
        this.manager = manager;
        this.statuses = List.copyOf(statuses);
        this.analyses = analyses;
        this.validators = validators;
    }

    /** Loads and starts the plugins of the folders; one that cannot run stops no other. */
    public static PluginHost start(List<PluginFolder> folders) {
        JarPluginManager manager =
                new JarPluginManager(folders.stream().map(PluginFolder::path).toList());
        manager.loadPlugins();
        manager.startPlugins();
        List<PluginStatus> statuses = new ArrayList<>();
        List<CatalogEntry<?>> entries = new ArrayList<>();
        List<PluginValidators> validators = new ArrayList<>();
        for (PluginWrapper plugin : List.copyOf(manager.getStartedPlugins())) {
            PluginValidators own = new PluginValidators(plugin.getPluginClassLoader());
            validators.add(own);
            List<String> contributions = new ArrayList<>();
            for (Analysis<?> analysis : manager.getExtensions(Analysis.class, plugin.getPluginId())) {
                Declaration<?> declaration = Declaration.of(analysis);
                entries.add(new CatalogEntry<>(plugin.getPluginId(), declaration, own));
                contributions.add(declaration.id());
            }
            Path file = plugin.getPluginPath();
            statuses.add(new PluginStatus(
                    plugin.getPluginId(),
                    plugin.getDescriptor().getVersion(),
                    plugin.getDescriptor().getPluginDescription(),
                    String.valueOf(file.getFileName()),
                    originOf(file, folders),
                    null,
                    contributions));
        }
        return new PluginHost(manager, statuses, new AnalysisCatalog(entries), validators);
    }

    private static PluginOrigin originOf(Path file, List<PluginFolder> folders) {
        return folders.stream()
                .filter(folder -> file.startsWith(folder.path()))
                .map(PluginFolder::origin)
                .findFirst()
                .orElse(PluginOrigin.HOME);
    }

    /** Every plugin file that was found, running or not, those that came with the product first. */
    public List<PluginStatus> listPlugins() {
        return statuses;
    }

    /** The analyses that the running plugins bring. */
    public AnalysisCatalog analyses() {
        return analyses;
    }

    /** What the running plugins bring for another extension point, always in the same order. */
    public <T extends ExtensionPoint> List<T> listExtensions(Class<T> point) {
        return manager.getExtensions(point);
    }

    @Override
    public void close() {
        validators.forEach(PluginValidators::close);
        // The framework's own stopPlugins() changes the list that it loops over.
        for (PluginWrapper plugin : List.copyOf(manager.getStartedPlugins())) {
            manager.stopPlugin(plugin.getPluginId());
        }
    }
}
