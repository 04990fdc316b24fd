package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.jspecify.annotations.Nullable;

/** One answer of a form as the text that a correction keeps of it: the JSON that it has in {@link AnswersJson}. */
final class AnswerText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final CompiledForm form;

    AnswerText(CompiledForm form) {
        this.form = form;
    }

    @Nullable
    String write(Place place, @Nullable Answer answer) {
        return answer == null ? null : json(place, answer).toString();
    }

    private JsonNode json(Place place, Answer answer) {
        if (form.findItem(place.name()).orElse(null) instanceof Question question) {
            return AnswersJson.writeAnswer(answer, question);
        }
        Value count = ((Answer.Given) answer).value();
        return JsonNodeFactory.instance.numberNode((int) count.asNumber());
    }

    @Nullable
    Answer read(Place place, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return AnswersJson.readAnswer(place, MAPPER.readTree(text));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A correction is no JSON", broken);
        }
    }
}
