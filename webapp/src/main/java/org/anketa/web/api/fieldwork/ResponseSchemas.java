package org.anketa.web.api.fieldwork;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.anyOf;
import static org.anketa.web.api.SchemaNodes.array;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.listOf;
import static org.anketa.web.api.SchemaNodes.number;
import static org.anketa.web.api.SchemaNodes.orNull;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.truth;
import static org.anketa.web.api.SchemaNodes.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.ResponseService;
import org.anketa.form.MissingReason;
import org.anketa.web.api.ObjectSchema;

/** The schemas of responses and their corrections. */
final class ResponseSchemas {

    private ResponseSchemas() {}

    static void addTo(ObjectNode schemas) {
        schemas.set(
                "Answer",
                anyOf(
                        string(),
                        number(),
                        truth(),
                        array(string()),
                        new ObjectSchema()
                                .with("missing", words(MissingReason.class))
                                .closed()
                                .node()));
        schemas.set("Answers", answers());
        schemas.set(
                "NewResponse",
                new ObjectSchema()
                        .with("language", string())
                        .with("answers", reference("Answers"))
                        .closed()
                        .node());
        schemas.set(
                "StoredResponse", new ObjectSchema().with("id", string("uuid")).node());
        schemas.set("Response", response().node());
        schemas.set("ResponseList", listOf("Response"));
        schemas.set("Correction", correction());
        schemas.set("Note", note());
        schemas.set(
                "ResponseDetails",
                response()
                        .with("corrections", array(reference("Correction")))
                        .with("notes", array(reference("Note")))
                        .node());
        schemas.set("NewCorrections", newCorrections());
    }

    private static ObjectNode answers() {
        ObjectNode repetition = any().put("type", "object");
        repetition.set("additionalProperties", reference("Answer"));
        ObjectNode answers = any().put("type", "object");
        answers.set("additionalProperties", anyOf(reference("Answer"), array(repetition)));
        return answers;
    }

    private static ObjectSchema response() {
        return new ObjectSchema()
                .with("id", string("uuid"))
                .with("study", string("uuid"))
                .with("wave", string("uuid"))
                .with("form_version", string("uuid"))
                .with("mode", words(Mode.class))
                .with("language", string())
                .with("submitted_on", string("date"))
                .optional("submitted_at", string("date-time"))
                .optional("person", string("uuid"))
                .optional("unit", string("uuid"))
                .optional("interviewer", string())
                .with("correction_count", integer().put("minimum", 0))
                .with("answers", reference("Answers"));
    }

    private static ObjectSchema place() {
        return new ObjectSchema()
                .with("item", string())
                .with("repetition", integer().put("minimum", 0));
    }

    private static ObjectNode correction() {
        return place().with("before", orNull(reference("Answer")))
                .with("after", orNull(reference("Answer")))
                .with("reason", string())
                .with("by", string())
                .with("at", string("date-time"))
                .node();
    }

    private static ObjectNode note() {
        return place().with("probe", truth())
                .with("text", string())
                .optional("by", string())
                .optional("at", string("date-time"))
                .node();
    }

    private static ObjectNode newCorrections() {
        ObjectNode change = new ObjectSchema()
                .with("item", string())
                .optional("repetition", integer().put("minimum", 0).put("default", 0))
                .with("after", orNull(reference("Answer")))
                .closed()
                .node();
        return new ObjectSchema()
                .with("changes", array(change))
                .with("reason", string().put("minLength", 1).put("maxLength", ResponseService.LONGEST_REASON))
                .closed()
                .node();
    }
}
