package org.anketa.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.CatalogEntry;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts one plugin file after the other and keeps account of them. */
final class PluginStart {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

    private final List<PluginStatus> statuses = new ArrayList<>();
    private final List<RunningPlugin> plugins = new ArrayList<>();
    private final Map<String, RunningPlugin> byId = new HashMap<>();
    private final Map<String, RunningPlugin> byAnalysis = new HashMap<>();

    List<PluginStatus> statuses() {
        return statuses;
    }

    List<RunningPlugin> plugins() {
        return plugins;
    }

    /** Starts the file's plugin, or notes and logs why it doesn't run. */
    void add(PluginFile file) {
        PluginManifest manifest = PluginManifest.UNREADABLE;
        try {
            manifest = read(file);
            RunningPlugin plugin = start(file, manifest);
            statuses.add(status(file, manifest, null, plugin.contributions()));
        } catch (Refusal refused) {
            refuse(file, manifest, refused.reason());
        } catch (RuntimeException | Error failure) {
            // Whatever a plugin's own code throws is the plugin's failure, never the product's.
            refuse(
                    file,
                    manifest,
                    PluginRefusals.because("plugin.failed", "problem", PluginRefusals.problem(failure))
                            .reason());
        }
    }

    private static PluginManifest read(PluginFile file) {
        if (file.isZip()) {
            throw PluginRefusals.because("plugin.zip");
        }
        if (!Files.isReadable(file.path())) {
            throw PluginRefusals.because("plugin.unreadable");
        }
        try {
            return PluginManifest.read(file.path());
        } catch (IOException broken) {
            throw PluginRefusals.because("plugin.broken");
        }
    }

    private RunningPlugin start(PluginFile file, PluginManifest manifest) {
        manifest.check();
        RunningPlugin same = byId.get(manifest.id());
        if (same != null) {
            throw PluginRefusals.because(
                    "plugin.repeated", "id", manifest.id(), "file", same.file().name());
        }
        RunningPlugin plugin = RunningPlugin.start(file, manifest);
        for (CatalogEntry<?> entry : plugin.catalogEntries()) {
            String analysis = entry.declaration().id();
            RunningPlugin first = byAnalysis.get(analysis);
            if (first != null) {
                plugin.close();
                throw PluginRefusals.because("plugin.analysis.repeated", "analysis", analysis, "plugin", first.id());
            }
        }
        plugins.add(plugin);
        byId.put(plugin.id(), plugin);
        plugin.catalogEntries()
                .forEach(entry -> byAnalysis.put(entry.declaration().id(), plugin));
        return plugin;
    }

    private void refuse(PluginFile file, PluginManifest manifest, Text reason) {
        LOG.warn("The plugin file {} is refused: {}", file.name(), reason.in(Languages.ENGLISH));
        statuses.add(status(file, manifest, reason, List.of()));
    }

    private static PluginStatus status(
            PluginFile file, PluginManifest manifest, @Nullable Text refusal, List<String> contributions) {
        return new PluginStatus(
                manifest.id().isEmpty() ? file.name() : manifest.id(),
                manifest.version(),
                manifest.description(),
                file.name(),
                file.origin(),
                refusal,
                contributions);
    }
}
