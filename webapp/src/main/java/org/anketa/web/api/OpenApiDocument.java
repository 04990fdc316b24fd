package org.anketa.web.api;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.words;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.batch.Output;
import org.anketa.batch.PictureChoice;
import org.anketa.shared.Message;

/** Writes the OpenAPI document: its paths here, what they refer to in {@link OpenApiComponents}. */
final class OpenApiDocument {

    private final List<Declaration<?>> analyses;
    private final List<Output> outputs;
    private final Locale language;

    OpenApiDocument(List<Declaration<?>> analyses, List<Output> outputs, Locale language) {
        this.analyses = List.copyOf(analyses);
        this.outputs = List.copyOf(outputs);
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
        ObjectNode paths = document.putObject("paths");
        paths.putObject("/api/v1/analyses").set("get", list("listAnalyses", "AnalysisList"));
        paths.putObject("/api/v1/analyses/{id}").set("get", analysis());
        paths.putObject("/api/v1/analyses/{id}/results").set("post", results());
        paths.putObject("/api/v1/plugins").set("get", list("listPlugins", "PluginList"));
        paths.putObject("/api/v1/openapi.json").set("get", plain("describe", any().put("type", "object")));
        paths.putObject("/health").set("get", plain("health", reference("Health")));
        document.set("components", new OpenApiComponents(analyses, language).build());
        return document;
    }

    private ObjectNode plain(String id, ObjectNode schema) {
        ObjectNode operation = operation(id);
        json(operation, schema);
        return operation;
    }

    private ObjectNode list(String id, String schema) {
        ObjectNode operation = operation(id);
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(query("offset", integer().put("minimum", 0).put("default", 0)));
        parameters.add(query("limit", integer(1, Paging.HIGHEST_LIMIT).put("default", Paging.USUAL_LIMIT)));
        json(operation, reference(schema));
        problems(operation, 422);
        return operation;
    }

    private ObjectNode analysis() {
        ObjectNode operation = operation("getAnalysis");
        operation.putArray("parameters").add(id());
        json(operation, reference("Analysis"));
        problems(operation, 404);
        return operation;
    }

    private ObjectNode results() {
        ObjectNode operation = operation("runAnalysis");
        ArrayNode parameters = operation.putArray("parameters");
        parameters.add(id());
        parameters.add(query("format", words(outputs.stream().map(Output::id).toList())));
        parameters.add(query("figure", string()));
        parameters.add(query(
                "width",
                integer(PictureChoice.NARROWEST, PictureChoice.WIDEST).put("default", PictureChoice.DEFAULT.width())));
        parameters.add(query("theme", words(Theme.class).put("default", "light")));
        operation.set("requestBody", new RunFormSchema(analyses, language).build());
        ObjectNode content = done(operation);
        for (Output output : outputs) {
            content.putObject(output.mediaType())
                    .set("schema", output.id().equals("json") ? reference("Result") : any());
        }
        problems(operation, 400, 404, 406, 413, 415, 422);
        return operation;
    }

    private ObjectNode operation(String id) {
        ObjectNode operation = any().put("operationId", id).put("summary", say(id));
        operation.putObject("responses");
        return operation;
    }

    private ObjectNode id() {
        List<String> ids = analyses.stream().<String>map(Declaration::id).toList();
        return parameter("id", "path", ids.isEmpty() ? string() : words(ids)).put("required", true);
    }

    private ObjectNode query(String name, ObjectNode schema) {
        return parameter(name, "query", schema);
    }

    private ObjectNode parameter(String name, String place, ObjectNode schema) {
        ObjectNode parameter = any().put("name", name).put("in", place).put("description", say("parameter." + name));
        parameter.set("schema", schema);
        return parameter;
    }

    private void json(ObjectNode operation, ObjectNode schema) {
        done(operation).putObject("application/json").set("schema", schema);
    }

    private ObjectNode done(ObjectNode operation) {
        return operation
                .withObjectProperty("responses")
                .putObject("200")
                .put("description", say("done"))
                .putObject("content");
    }

    private static void problems(ObjectNode operation, int... statuses) {
        for (int status : statuses) {
            operation
                    .withObjectProperty("responses")
                    .putObject(String.valueOf(status))
                    .put("$ref", "#/components/responses/Problem");
        }
    }

    private String say(String key) {
        return Message.of(OpenApiDocument.class, "openapi." + key).in(language);
    }
}
