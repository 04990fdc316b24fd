package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.interchange.AnalysisDescription;
import org.anketa.plugin.PluginStatus;

/** The analyses with the plugins that bring them, as JSON. */
final class AnalysisIndex {

    private final AnalysisCatalog catalog;
    private final List<PluginStatus> plugins;

    AnalysisIndex(AnalysisCatalog catalog, List<PluginStatus> plugins) {
        this.catalog = catalog;
        this.plugins = List.copyOf(plugins);
    }

    List<Declaration<?>> listAnalyses() {
        return catalog.listDeclarations();
    }

    /** Everything about the analysis of that id; refused where there is none. */
    ObjectNode describe(String id, Locale language) {
        Declaration<?> declaration = catalog.getDeclaration(id);
        return AnalysisDescription.of(declaration, language).put("plugin", pluginOf(declaration));
    }

    /** What a list tells about an analysis. */
    ObjectNode summarize(Declaration<?> declaration, Locale language) {
        return AnalysisDescription.summary(declaration, language).put("plugin", pluginOf(declaration));
    }

    private String pluginOf(Declaration<?> declaration) {
        return plugins.stream()
                .filter(plugin -> plugin.contributions().contains(declaration.id()))
                .map(PluginStatus::id)
                .findFirst()
                .orElse("");
    }
}
