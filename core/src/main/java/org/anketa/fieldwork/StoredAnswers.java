package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;

/** The answers of a response as they are stored. */
final class StoredAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private StoredAnswers() {}

    /** @param form the version that was answered */
    static Answers read(String json, CompiledForm form) {
        try {
            return AnswersJson.read(JSON.readValue(json, ObjectNode.class), form);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored response is no JSON", broken);
        }
    }
}
