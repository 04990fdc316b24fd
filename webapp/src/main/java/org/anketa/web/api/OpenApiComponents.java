package org.anketa.web.api;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.anyOf;
import static org.anketa.web.api.SchemaNodes.array;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.listOf;
import static org.anketa.web.api.SchemaNodes.number;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.truth;
import static org.anketa.web.api.SchemaNodes.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.VariableRole;
import org.anketa.form.AnswerProblem;
import org.anketa.interchange.OptionSchema;
import org.anketa.plugin.PluginOrigin;
import org.anketa.shared.Message;

/** What the paths of the OpenAPI document refer to: the schemas of everything that is sent, and how refusals look. */
final class OpenApiComponents {

    private final List<Declaration<?>> analyses;
    private final Locale language;

    OpenApiComponents(List<Declaration<?>> analyses, Locale language) {
        this.analyses = List.copyOf(analyses);
        this.language = language;
    }

    /** The name of the schema of an analysis's options. */
    static String optionsOf(Declaration<?> declaration) {
        return "options-" + declaration.id();
    }

    ObjectNode build() {
        ObjectNode components = any();
        ObjectNode schemas = components.putObject("schemas");
        schemas.set("AnalysisSummary", summary().node());
        schemas.set("AnalysisList", listOf("AnalysisSummary"));
        schemas.set("Option", option());
        schemas.set(
                "Analysis",
                summary()
                        .with("options", array(reference("Option")))
                        .with("schema", any().put("type", "object"))
                        .node());
        for (Declaration<?> declaration : analyses) {
            schemas.set(optionsOf(declaration), OptionSchema.of(declaration, language));
        }
        ResultSchemas.addTo(schemas);
        schemas.set("Plugin", plugin());
        schemas.set("PluginList", listOf("Plugin"));
        schemas.set(
                "Health",
                new ObjectSchema()
                        .with("status", string())
                        .with("version", string())
                        .with("database", string())
                        .with("disk", string())
                        .node());
        schemas.set("Problem", problem());
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer");
        components
                .putObject("responses")
                .putObject("Problem")
                .put(
                        "description",
                        Message.of(OpenApiComponents.class, "openapi.refused").in(language))
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", reference("Problem"));
        return components;
    }

    private static ObjectSchema summary() {
        return new ObjectSchema()
                .with("id", string())
                .with("title", string())
                .with("question", string())
                .with("plugin", string());
    }

    private static ObjectNode option() {
        return new ObjectSchema()
                .with("name", string())
                .with("label", string())
                .with("kind", words(OptionSpec.Kind.class))
                .with("required", truth())
                .optional("role", words(VariableRole.class))
                .optional("default", string())
                .optional(
                        "choices",
                        array(new ObjectSchema()
                                .with("value", string())
                                .with("label", string())
                                .node()))
                .optional("min", bound())
                .optional("max", bound())
                .node();
    }

    private static ObjectNode bound() {
        return new ObjectSchema()
                .with("value", number())
                .with("inclusive", truth())
                .node();
    }

    private static ObjectNode plugin() {
        return new ObjectSchema()
                .with("id", string())
                .with("version", string())
                .with("description", string())
                .with("file", string())
                .with("origin", words(PluginOrigin.class))
                .with("running", truth())
                .with("contributions", array(string()))
                .optional("refusal", string())
                .node();
    }

    private static ObjectNode problem() {
        ObjectNode ofOptions = any().put("type", "object");
        ofOptions.set("additionalProperties", string());
        ObjectNode ofAnswers = array(new ObjectSchema()
                .with("item", string())
                .with("repetition", integer().put("minimum", 0))
                .with("kind", words(AnswerProblem.Kind.class))
                .with("message", string())
                .node());
        ObjectNode ofForm = array(new ObjectSchema()
                .with("path", string())
                .with("message", string())
                .node());
        return new ObjectSchema()
                .with("type", string())
                .with("title", string())
                .with("status", integer())
                .with("detail", string())
                .optional("problems", anyOf(ofOptions, ofAnswers, ofForm))
                .node();
    }
}
