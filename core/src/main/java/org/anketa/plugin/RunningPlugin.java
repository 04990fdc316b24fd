package org.anketa.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.FigureRenderer;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.ResultFormat;
import org.anketa.interchange.TableReader;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import org.pf4j.ExtensionPoint;
import org.pf4j.Plugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A plugin that was started, with what it brings. */
final class RunningPlugin implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunningPlugin.class);

    private static final List<Class<? extends ExtensionPoint>> KNOWN_POINTS =
            List.of(Analysis.class, FigureRenderer.class, TableReader.class, DataFormat.class, ResultFormat.class);

    private final PluginManifest manifest;
    private final PluginFile file;
    private final PluginClasses classes;
    private final PluginValidators validators;
    private final List<ExtensionPoint> extensions = new ArrayList<>();
    private final List<Declaration<?>> analyses = new ArrayList<>();
    private final Set<String> contributions = new LinkedHashSet<>();
    private @Nullable Plugin listener;

    private RunningPlugin(PluginFile file, PluginManifest manifest) {
        this.manifest = manifest;
        this.file = file;
        this.classes = PluginClasses.of(file.path());
        this.validators = new PluginValidators(classes);
    }

    /** Starts a plugin; a {@link org.anketa.shared.Refusal} says why it can't run, and then nothing of it stays open. */
    static RunningPlugin start(PluginFile file, PluginManifest manifest) {
        RunningPlugin plugin = new RunningPlugin(file, manifest);
        try {
            plugin.start();
            return plugin;
        } catch (RuntimeException | Error failure) {
            plugin.close();
            throw failure;
        }
    }

    private void start() {
        if (!manifest.pluginClass().isEmpty()) {
            startListener();
        }
        for (String name : manifest.extensions()) {
            Class<?> type = classes.get(name);
            if (KNOWN_POINTS.stream().anyMatch(point -> point.isAssignableFrom(type))) {
                extensions.add(PluginClasses.create(type.asSubclass(ExtensionPoint.class)));
            }
        }
        if (extensions.isEmpty()) {
            throw PluginRefusals.because("plugin.nothingKnown");
        }
        extensions.sort(Comparator.comparing(RunningPlugin::ordinal)
                .thenComparing(extension -> extension.getClass().getName()));
        extensions.forEach(this::describe);
    }

    private void startListener() {
        Class<?> type = classes.get(manifest.pluginClass());
        if (!Plugin.class.isAssignableFrom(type)) {
            throw PluginRefusals.because("plugin.class.noPlugin", "class", type.getName());
        }
        Plugin created = PluginClasses.create(type.asSubclass(Plugin.class));
        created.start();
        listener = created;
    }

    private static int ordinal(ExtensionPoint extension) {
        Extension annotation = extension.getClass().getAnnotation(Extension.class);
        return annotation == null ? 0 : annotation.ordinal();
    }

    private void describe(ExtensionPoint extension) {
        if (extension instanceof Analysis<?> analysis) {
            Declaration<?> declaration = declare(analysis);
            if (analyses.stream().anyMatch(other -> other.id().equals(declaration.id()))) {
                throw PluginRefusals.because("plugin.analysis.twice", "analysis", declaration.id());
            }
            analyses.add(declaration);
            contributions.add(declaration.id());
        }
        if (extension instanceof FigureRenderer renderer) {
            renderer.kinds().stream()
                    .sorted()
                    .forEach(kind -> contributions.add(kind.name().toLowerCase(Locale.ROOT)));
        }
        if (extension instanceof DataFormat format) {
            contributions.add(named(format.id(), format));
        }
        if (extension instanceof ResultFormat format) {
            contributions.add(named(format.id(), format));
        }
    }

    private static String named(@Nullable String id, Object format) {
        return Objects.requireNonNull(id, () -> format.getClass().getName() + " has no id");
    }

    private static Declaration<?> declare(Analysis<?> analysis) {
        try {
            return Declaration.of(analysis);
        } catch (IllegalArgumentException incomplete) {
            throw PluginRefusals.because("plugin.declaration", "problem", String.valueOf(incomplete.getMessage()));
        }
    }

    String id() {
        return manifest.id();
    }

    PluginFile file() {
        return file;
    }

    /** Every extension, by its ordinal and then by its class's name. */
    List<ExtensionPoint> extensions() {
        return extensions;
    }

    List<CatalogEntry<?>> catalogEntries() {
        List<CatalogEntry<?>> entries = new ArrayList<>();
        analyses.forEach(declaration -> entries.add(new CatalogEntry<>(id(), declaration, validators)));
        return entries;
    }

    List<String> contributions() {
        return List.copyOf(contributions);
    }

    /** Stops the plugin and lets go of its file, whatever happens on the way. */
    @Override
    public void close() {
        try {
            Plugin told = listener;
            listener = null;
            if (told != null) {
                told.stop();
            }
        } catch (RuntimeException | Error failure) {
            LOG.warn("The plugin {} failed to stop: {}", id(), PluginRefusals.problem(failure));
        }
        try {
            validators.close();
        } catch (RuntimeException failure) {
            LOG.warn("The validators of the plugin {} failed to close: {}", id(), PluginRefusals.problem(failure));
        }
        ResourceBundle.clearCache(classes);
        try {
            classes.close();
        } catch (IOException failure) {
            LOG.warn("The file of the plugin {} failed to close: {}", id(), PluginRefusals.problem(failure));
        }
    }
}
