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
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Message;

/** Describes the form that {@link RunForm} reads. */
final class RunFormSchema {

    private final List<Declaration<?>> analyses;
    private final Locale language;

    RunFormSchema(List<Declaration<?>> analyses, Locale language) {
        this.analyses = List.copyOf(analyses);
        this.language = language;
    }

    ObjectNode build() {
        ObjectSchema schema = new ObjectSchema()
                .with(RunForm.DATA, part(RunForm.DATA, any()))
                .optional(RunForm.CODEBOOK, part(RunForm.CODEBOOK, any()))
                .optional(RunForm.OPTIONS, part(RunForm.OPTIONS, options()))
                .optional(
                        RunForm.MINIMUM_CELL,
                        part(RunForm.MINIMUM_CELL, integer(PrimarySuppression.LEAST, PrimarySuppression.MOST)))
                .optional(
                        RunForm.DELIMITER,
                        part(RunForm.DELIMITER, words(List.of("comma", "semicolon", "tab", ",", ";", "\t"))));
        for (String text :
                List.of(RunForm.FREQUENCY, RunForm.WEIGHT, RunForm.FILTER, RunForm.ENCODING, RunForm.SHEET)) {
            schema.optional(text, part(text, string()));
        }
        ObjectNode body = any().put("required", true);
        ObjectNode form = body.putObject("content").putObject("multipart/form-data");
        form.set("schema", schema.closed().node());
        ObjectNode encoding = form.putObject("encoding");
        for (String file : List.of(RunForm.DATA, RunForm.CODEBOOK)) {
            encoding.putObject(file).put("contentType", "text/csv, application/octet-stream");
        }
        encoding.putObject(RunForm.OPTIONS).put("contentType", "application/json, text/plain");
        return body;
    }

    /** The options of any analysis. */
    ObjectNode options() {
        if (analyses.isEmpty()) {
            return any().put("type", "object");
        }
        ObjectNode options = any();
        ArrayNode kinds = options.putArray("anyOf");
        analyses.forEach(declaration -> kinds.add(reference(OpenApiComponents.optionsOf(declaration))));
        return options;
    }

    private ObjectNode part(String name, ObjectNode schema) {
        return schema.put(
                "description",
                Message.of(RunFormSchema.class, "openapi.part." + name).in(language));
    }
}
