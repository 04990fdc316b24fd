package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.anketa.fieldwork.Invitation;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.Wave;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Studies, waves and links as JSON. */
final class StudyJson {

    private StudyJson() {}

    static ObjectNode study(Study study) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", study.id().toString());
        json.set("title", localized(study.title()));
        json.put("form_version", study.formVersionId().toString())
                .put("regime", study.regime().id())
                .put("minimum_cell", study.minimumCell())
                .put("state", study.state().id())
                .put("simulated", study.simulated())
                .put("created", study.created().toString())
                .put("created_by", study.createdBy());
        return json;
    }

    static ObjectNode wave(Wave wave) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", wave.id().toString())
                .put("study", wave.studyId().toString())
                .put("number", wave.number())
                .put("opens", text(wave.opens()))
                .put("closes", text(wave.closes()));
    }

    static ObjectNode link(Invitation link) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", link.id().toString())
                .put("wave", link.waveId().toString())
                .put("open", link.isOpen())
                .put("person", text(link.personId()))
                .put("unit", text(link.unitId()))
                .put("state", link.state().id());
    }

    /** A text for all languages as a string, another as an object by language. */
    static JsonNode localized(LocalizedText text) {
        String common = text.byLanguage().get("");
        if (common != null && text.byLanguage().size() == 1) {
            return JsonNodeFactory.instance.textNode(common);
        }
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(text.byLanguage()).forEach(texts::put);
        return texts;
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
