package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.form.Form;
import org.anketa.form.FormJson;

/** Where somebody with a link stands, as JSON; of the person whom it invites nothing is told. */
final class LinkJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private LinkJson() {}

    static ObjectNode write(Link link, PublishedForms forms) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("status", link.status().name().toLowerCase(Locale.ROOT));
        json.set("title", StudyJson.localized(link.study().title()));
        json.put("simulated", link.study().simulated())
                .put("opens", StudyJson.text(link.wave().opens()))
                .put("closes", StudyJson.text(link.wave().closes()));
        if (link.isReady()) {
            json.set("form", tree(forms.getForm(link.study().formVersionId()).forRespondents()));
        }
        return json;
    }

    private static JsonNode tree(Form form) {
        try {
            return MAPPER.readTree(FormJson.write(form));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
