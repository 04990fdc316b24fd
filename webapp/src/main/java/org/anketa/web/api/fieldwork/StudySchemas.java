package org.anketa.web.api.fieldwork;

import static org.anketa.web.api.SchemaNodes.any;
import static org.anketa.web.api.SchemaNodes.anyOf;
import static org.anketa.web.api.SchemaNodes.array;
import static org.anketa.web.api.SchemaNodes.integer;
import static org.anketa.web.api.SchemaNodes.listOf;
import static org.anketa.web.api.SchemaNodes.orNull;
import static org.anketa.web.api.SchemaNodes.reference;
import static org.anketa.web.api.SchemaNodes.string;
import static org.anketa.web.api.SchemaNodes.truth;
import static org.anketa.web.api.SchemaNodes.words;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.anketa.fieldwork.InvitationState;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.StudyState;
import org.anketa.form.BuiltInForms;
import org.anketa.web.api.ObjectSchema;

/** The schemas of studies, waves and links. */
final class StudySchemas {

    private StudySchemas() {}

    static void addTo(ObjectNode schemas) {
        ObjectNode texts = any().put("type", "object");
        texts.set("additionalProperties", string());
        schemas.set("LocalizedText", anyOf(string(), texts));
        schemas.set("Form", any().put("type", "object"));
        schemas.set("Study", study());
        schemas.set("StudyList", listOf("Study"));
        schemas.set("NewStudy", newStudy());
        schemas.set("Wave", wave());
        schemas.set("WaveList", listOf("Wave"));
        schemas.set(
                "WaveDates",
                new ObjectSchema()
                        .optional("opens", day())
                        .optional("closes", day())
                        .closed()
                        .node());
        schemas.set("Link", link().node());
        schemas.set("LinkList", listOf("Link"));
        schemas.set(
                "IssuedLink",
                link().with("token", string()).with("address", string("uri")).node());
        schemas.set("IssuedLinkList", listOf("IssuedLink"));
        schemas.set("NewLinks", newLinks());
        schemas.set("LinkState", linkState());
        schemas.set("Progress", progress());
    }

    private static ObjectNode day() {
        return orNull(string("date"));
    }

    private static ObjectNode study() {
        return new ObjectSchema()
                .with("id", string("uuid"))
                .with("title", reference("LocalizedText"))
                .with("form_version", string("uuid"))
                .with("regime", words(Regime.class))
                .with("minimum_cell", integer(Study.LEAST_CELL, Study.MOST_CELL))
                .with("state", words(StudyState.class))
                .with("simulated", truth())
                .with("created", string("date-time"))
                .with("created_by", string())
                .node();
    }

    private static ObjectNode newStudy() {
        return new ObjectSchema()
                .with("title", reference("LocalizedText"))
                .with("form", anyOf(words(BuiltInForms.listIds()), reference("Form")))
                .with("regime", words(Regime.class))
                .optional(
                        "minimum_cell",
                        integer(Study.LEAST_CELL, Study.MOST_CELL).put("default", Study.USUAL_CELL))
                .optional("opens", day())
                .optional("closes", day())
                .closed()
                .node();
    }

    private static ObjectNode wave() {
        return new ObjectSchema()
                .with("id", string("uuid"))
                .with("study", string("uuid"))
                .with("number", integer().put("minimum", 1))
                .with("opens", day())
                .with("closes", day())
                .node();
    }

    private static ObjectSchema link() {
        return new ObjectSchema()
                .with("id", string("uuid"))
                .with("wave", string("uuid"))
                .with("open", truth())
                .with("person", orNull(string("uuid")))
                .with("unit", orNull(string("uuid")))
                .with("state", words(InvitationState.class));
    }

    private static ObjectNode newLinks() {
        return anyOf(
                new ObjectSchema()
                        .with("persons", array(string("uuid")))
                        .closed()
                        .node(),
                new ObjectSchema()
                        .with("open", any().put("const", true))
                        .closed()
                        .node());
    }

    private static ObjectNode linkState() {
        return new ObjectSchema()
                .with("status", words(Link.Status.class))
                .with("title", reference("LocalizedText"))
                .with("simulated", truth())
                .with("opens", day())
                .with("closes", day())
                .optional("form", reference("Form"))
                .node();
    }

    private static ObjectNode progress() {
        ObjectNode unit = new ObjectSchema()
                .with("unit", orNull(string("uuid")))
                .with("name", orNull(string()))
                .with("invited", integer())
                .with("started", integer())
                .with("completed", integer())
                .with("refused", integer())
                .node();
        ObjectNode days = new ObjectSchema()
                .with("day", string("date"))
                .with("mode", words(Mode.class))
                .with("completed", integer())
                .node();
        return new ObjectSchema()
                .with("units", array(unit))
                .with("days", array(days))
                .node();
    }
}
