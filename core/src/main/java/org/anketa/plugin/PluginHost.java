package org.anketa.plugin;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.pf4j.ExtensionPoint;

/**
 * Runs the plugins: loads them from their folders, checks what they bring, and says which run and why others don't.
 *
 * <p>Immutable once started; until it is closed, any thread may use it.
 */
public final class PluginHost implements AutoCloseable {

    private final List<PluginStatus> statuses;
    private final List<RunningPlugin> plugins;
    private final AnalysisCatalog analyses;

    private PluginHost(List<PluginStatus> statuses, List<RunningPlugin> plugins) {
        this.statuses = List.copyOf(statuses);
        this.plugins = List.copyOf(plugins);
        List<CatalogEntry<?>> entries = new ArrayList<>();
        plugins.forEach(plugin -> entries.addAll(plugin.catalogEntries()));
        this.analyses = new AnalysisCatalog(entries);
    }

    /**
     * Loads and starts the plugins of the folders; one that cannot run stops no other. Where two bring the same, the one
     * that came with the product stays, else the one whose file's name comes first.
     *
     * @param folders need not exist; nothing is written to them
     */
    public static PluginHost start(List<PluginFolder> folders) {
        PluginStart start = new PluginStart();
        PluginFile.list(folders).forEach(start::add);
        return new PluginHost(start.statuses(), start.plugins());
    }

    /** Every plugin file that was found, running or not, those that came with the product first, then by file name. */
    public List<PluginStatus> listPlugins() {
        return statuses;
    }

    /** The analyses that the running plugins bring. */
    public AnalysisCatalog analyses() {
        return analyses;
    }

    /** What the running plugins bring for another extension point: in the order of the plugins, then by ordinal. */
    public <T extends ExtensionPoint> List<T> listExtensions(Class<T> point) {
        return plugins.stream()
                .flatMap(plugin -> plugin.extensions().stream())
                .filter(point::isInstance)
                .map(point::cast)
                .toList();
    }

    /** Stops the plugins, the last first, and lets go of their files. */
    @Override
    public void close() {
        for (int i = plugins.size() - 1; i >= 0; i--) {
            plugins.get(i).close();
        }
    }
}
