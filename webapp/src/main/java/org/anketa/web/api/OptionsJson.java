package org.anketa.web.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Reads options that came as one JSON object; their values become what a person would have typed. */
final class OptionsJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OptionsJson() {}

    /**
     * The values by the option's name; blank text stands for no options, null for an option that isn't set.
     *
     * @throws Refusal if it is no JSON, with the place, or no object of texts, numbers, truth values and lists of them
     */
    static Map<String, List<String>> parse(String text) {
        return text.isBlank() ? Map.of() : read(tree(text));
    }

    /**
     * The values by the option's name.
     *
     * @throws Refusal if it is no object of texts, numbers, truth values and lists of them
     */
    static Map<String, List<String>> read(JsonNode object) {
        if (!object.isObject()) {
            throw new Refusal(Message.of(OptionsJson.class, "options.object"));
        }
        Map<String, List<String>> options = new LinkedHashMap<>();
        object.properties().forEach(field -> options.put(field.getKey(), values(field.getKey(), field.getValue())));
        return options;
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            JsonLocation place = malformed.getLocation();
            throw new Refusal(
                    Message.of(
                            OptionsJson.class,
                            "options.malformed",
                            "line",
                            place == null ? 1 : place.getLineNr(),
                            "column",
                            place == null ? 1 : place.getColumnNr()),
                    malformed);
        }
    }

    private static List<String> values(String option, JsonNode value) {
        if (!value.isArray()) {
            return value.isNull() ? List.of() : List.of(typed(option, value));
        }
        List<String> values = new ArrayList<>();
        value.forEach(item -> values.add(typed(option, item)));
        return List.copyOf(values);
    }

    private static String typed(String option, JsonNode value) {
        if (!value.isValueNode() || value.isNull()) {
            throw new Refusal(Message.of(OptionsJson.class, "options.value", "option", option));
        }
        return value.asText();
    }
}
