package org.anketa.web.api;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.batch.Output;
import org.anketa.batch.PictureChoice;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Message;

/** Writes the OpenAPI document: the paths of analyses here and of the rest in its parts, schemas in {@link OpenApiComponents}. */
final class OpenApiDocument {

    private final List<Declaration<?>> analyses;
    private final List<Output> outputs;
    private final List<OpenApiPart> parts;
    private final Locale language;

    OpenApiDocument(List<Declaration<?>> analyses, List<Output> outputs, List<OpenApiPart> parts, Locale language) {
        this.analyses = List.copyOf(analyses);
        this.outputs = List.copyOf(outputs);
        this.parts = List.copyOf(parts);
        this.language = language;
    }

    /** @param root the address of the application on its server, with a slash at the end */
    ObjectNode build(String root) {
        ObjectNode document = any().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", say("title"))
                .put("description", say("description"))
                .put("version", ApiVersion.PRODUCT)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", root);
        document.putArray("security").addObject().putArray("bearer");
        addPaths(new OpenApiPaths(document.putObject("paths")));
        ObjectNode components = new OpenApiComponents(analyses, language).build();
        parts.forEach(part -> part.addSchemas(components.withObjectProperty("schemas")));
        document.set("components", components);
        return document;
    }

    private void addPaths(OpenApiPaths paths) {
        paths.get(
                "/api/v1/analyses",
                operation("listAnalyses").paged("AnalysisList").refuses(401, 403));
        paths.get("/api/v1/analyses/{id}", analysis());
        paths.post("/api/v1/analyses/{id}/results", results());
        paths.post("/api/v1/studies/{study}/analyses/{id}/results", studyResults());
        paths.get(
                "/api/v1/plugins", operation("listPlugins").paged("PluginList").refuses(401, 403));
        paths.get("/api/v1/openapi.json", operation("describe").open().gives(200, any().put("type", "object")));
        paths.get("/health", operation("health").open().gives(200, reference("Health")));
        parts.forEach(part -> part.addPaths(paths, language));
    }

    private Operation analysis() {
        return operation("getAnalysis")
                .at("id", ids())
                .gives(200, reference("Analysis"))
                .refuses(401, 403, 404);
    }

    private ObjectNode ids() {
        List<String> ids = analyses.stream().<String>map(Declaration::id).toList();
        return ids.isEmpty() ? string() : words(ids);
    }

    private Operation results() {
        Operation operation = operation("runAnalysis").at("id", ids());
        return documents(operation)
                .takesBody(new RunFormSchema(analyses, language).build())
                .refuses(400, 401, 403, 404, 406, 413, 415, 422);
    }

    private Operation studyResults() {
        ObjectNode asked = new ObjectSchema()
                .optional(RunForm.OPTIONS, new RunFormSchema(analyses, language).options())
                .optional(RunForm.WEIGHT, string())
                .optional(RunForm.FILTER, string())
                .optional(StudyResultsApi.MINIMUM_CELL, integer(PrimarySuppression.LEAST, PrimarySuppression.MOST))
                .closed()
                .node();
        Operation operation =
                operation("runStudyAnalysis").at("study", string("uuid")).at("id", ids());
        return documents(operation).takes(asked).refuses(401, 403, 404, 406, 422);
    }

    /** The kinds of documents that a result comes in. */
    private Operation documents(Operation operation) {
        operation
                .query("format", words(outputs.stream().map(Output::id).toList()))
                .query("figure", string())
                .query(
                        "width",
                        integer(PictureChoice.NARROWEST, PictureChoice.WIDEST)
                                .put("default", PictureChoice.DEFAULT.width()))
                .query("theme", words(Theme.class).put("default", "light"));
        ObjectNode content = operation.content(200);
        for (Output output : outputs) {
            content.putObject(output.mediaType())
                    .set("schema", output.id().equals("json") ? reference("Result") : any());
        }
        return operation;
    }

    private Operation operation(String id) {
        return new Operation(id, OpenApiDocument.class, language);
    }

    private String say(String key) {
        return Message.of(OpenApiDocument.class, "openapi." + key).in(language);
    }
}
