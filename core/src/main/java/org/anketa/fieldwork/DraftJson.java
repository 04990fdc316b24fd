package org.anketa.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.MissingReason;
import org.anketa.form.Place;

/**
 * The content of drafts as JSON. Unlike {@link org.anketa.form.AnswersJson} it gives back exactly what was given, whether it
 * fits the form or not: each answer is a list of name, repetition, kind and text.
 */
final class DraftJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String MISSING = "MISSING";

    private DraftJson() {}

    static String write(DraftContent content) {
        ObjectNode json = JSON.createObjectNode()
                .put("response", content.responseId().toString())
                .put("form", content.formVersionId().toString())
                .put("language", content.language().getLanguage())
                .put("seed", content.seed())
                .put("page", content.page());
        ObjectNode repetitions = json.putObject("repetitions");
        content.answers().repetitions().forEach(repetitions::put);
        ArrayNode answers = json.putArray("answers");
        content.answers().given().forEach((place, answer) -> write(answers.addArray(), place, answer));
        return json.toString();
    }

    private static void write(ArrayNode json, Place place, Answer answer) {
        json.add(place.name()).add(place.repetition());
        if (answer instanceof Answer.Given given) {
            json.add(given.value().type().name()).add(given.value().asText());
        } else if (answer instanceof Answer.Missing missing) {
            json.add(MISSING).add(missing.reason().name());
        }
    }

    /** @throws IllegalArgumentException if it isn't what {@link #write} wrote */
    static DraftContent read(String text) {
        JsonNode json = tree(text);
        Map<Place, Answer> given = new LinkedHashMap<>();
        for (JsonNode answer : json.path("answers")) {
            Place place = new Place(answer.path(0).textValue(), answer.path(1).intValue());
            given.put(place, answer(answer.path(2).textValue(), answer.path(3).textValue()));
        }
        Map<String, Integer> repetitions = new LinkedHashMap<>();
        json.path("repetitions")
                .properties()
                .forEach(entry ->
                        repetitions.put(entry.getKey(), entry.getValue().intValue()));
        return new DraftContent(
                UUID.fromString(json.path("response").textValue()),
                UUID.fromString(json.path("form").textValue()),
                Locale.forLanguageTag(json.path("language").textValue()),
                json.path("seed").longValue(),
                json.path("page").textValue(),
                new Answers(given, repetitions));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not the content of a draft", broken);
        }
    }

    private static Answer answer(String kind, String text) {
        return kind.equals(MISSING)
                ? Answer.missing(MissingReason.valueOf(text))
                : Answer.of(value(Value.Type.valueOf(kind), text));
    }

    private static Value value(Value.Type type, String text) {
        return switch (type) {
            case EMPTY -> Value.empty();
            case TEXT, LIST -> Value.of(text);
            case NUMBER -> Value.of(Double.parseDouble(text));
            case BOOLEAN -> Value.of(Boolean.parseBoolean(text));
            case DATE -> Value.of(LocalDate.parse(text));
            case DATE_TIME -> Value.of(OffsetDateTime.parse(text));
            case TIME -> Value.of(LocalTime.parse(text));
        };
    }
}
