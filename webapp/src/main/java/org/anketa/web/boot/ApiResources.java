package org.anketa.web.boot;

import org.anketa.batch.FileAnalyses;
import org.anketa.batch.Outputs;
import org.anketa.web.api.AnalysesApi;
import org.anketa.web.api.OpenApiResource;
import org.anketa.web.api.PluginsApi;
import org.anketa.web.api.ResultsApi;
import org.anketa.web.api.StudyResultsApi;

/** Wires what other programs ask for. */
final class ApiResources {

    private ApiResources() {}

    static Object[] of(Engine engine, Services services, long uploadLimit) {
        Outputs outputs = new Outputs(engine.formats(), engine.renderers());
        FileAnalyses analyses = new FileAnalyses(engine.formats(), engine.analyses(), services.clock());
        return new Object[] {
            new AnalysesApi(engine.analyses(), engine.listPlugins()),
            new ResultsApi(engine.analyses(), analyses, outputs, uploadLimit),
            new StudyResultsApi(engine.analyses(), services.data(), outputs, services.clock()),
            new PluginsApi(engine.listPlugins()),
            new OpenApiResource(engine.analyses(), outputs, FieldworkApi.DESCRIPTION)
        };
    }
}
