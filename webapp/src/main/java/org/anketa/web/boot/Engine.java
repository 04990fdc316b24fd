package org.anketa.web.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.AnalysisRunner;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderers;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.Formats;
import org.anketa.interchange.JsonResultFormat;
import org.anketa.interchange.ResultFormat;
import org.anketa.interchange.TableReader;
import org.anketa.interchange.TextResultFormat;
import org.anketa.plugin.PluginFolder;
import org.anketa.plugin.PluginHost;
import org.anketa.plugin.PluginOrigin;
import org.anketa.plugin.PluginStatus;
import org.anketa.web.analysis.document.HtmlResultFormat;
import org.jspecify.annotations.Nullable;

/** The engine as every way in uses it, the pages, REST and the command line: plugins, analyses, formats, renderers. */
public final class Engine implements AutoCloseable {

    private final PluginHost plugins;
    private final AnalysisCatalog analyses;
    private final Formats formats;
    private final FigureRenderers renderers;

    private Engine(PluginHost plugins, AnalysisRunner runner) {
        this.plugins = plugins;
        this.analyses = plugins.analyses().on(runner);
        List<TableReader> readers = new ArrayList<>(plugins.listExtensions(TableReader.class));
        // Text is what everything else is taken for, so that its reader can say what is wrong with it.
        readers.add(new CsvTableReader());
        this.renderers = new FigureRenderers(plugins.listExtensions(FigureRenderer.class));
        List<ResultFormat> results = new ArrayList<>(
                List.of(new JsonResultFormat(), new TextResultFormat(), new HtmlResultFormat(renderers)));
        results.addAll(plugins.listExtensions(ResultFormat.class));
        this.formats = new Formats(readers, plugins.listExtensions(DataFormat.class), results);
    }

    /**
     * Starts the engine.
     *
     * @param bundled the folder of the plugins that came with the product
     * @param home where further plugins may lie in {@code plugins}; null to run without a home
     */
    public static Engine start(Path bundled, @Nullable Path home) {
        return start(bundled, home, AnalysisRunner.DIRECT);
    }

    /** As {@link #start(Path, Path)}, with another place where analyses are computed. */
    static Engine start(Path bundled, @Nullable Path home, AnalysisRunner runner) {
        List<PluginFolder> folders = new ArrayList<>();
        folders.add(new PluginFolder(bundled, PluginOrigin.BUNDLED));
        if (home != null) {
            folders.add(new PluginFolder(home.resolve("plugins"), PluginOrigin.HOME));
        }
        return new Engine(PluginHost.start(folders), runner);
    }

    public AnalysisCatalog analyses() {
        return analyses;
    }

    public Formats formats() {
        return formats;
    }

    public FigureRenderers renderers() {
        return renderers;
    }

    public List<PluginStatus> listPlugins() {
        return plugins.listPlugins();
    }

    @Override
    public void close() {
        plugins.close();
    }
}
