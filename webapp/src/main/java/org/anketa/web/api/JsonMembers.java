package org.anketa.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Malformed;

/**
 * The members of a JSON object, each read as what it must be. A member that is null counts as left out. One of another kind
 * is {@link Malformed}.
 */
public record JsonMembers(ObjectNode object) {

    public boolean has(String name) {
        return !object.path(name).isMissingNode();
    }

    /** The value; nothing if the member is left out or null. */
    public Optional<JsonNode> find(String name) {
        return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
    }

    public JsonNode get(String name) {
        return find(name).orElseThrow(() -> new Malformed(Message.of(JsonMembers.class, "body.missing", "name", name)));
    }

    public String text(String name) {
        return text(name, get(name));
    }

    public Optional<String> findText(String name) {
        return find(name).map(value -> text(name, value));
    }

    private static String text(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw wrong(name, "text");
        }
        return value.textValue();
    }

    public int number(String name, int usual) {
        return find(name).map(value -> number(name, value)).orElse(usual);
    }

    private static int number(String name, JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(name, "number");
        }
        return value.intValue();
    }

    public boolean truth(String name) {
        return find(name).map(value -> truth(name, value)).orElse(false);
    }

    private static boolean truth(String name, JsonNode value) {
        if (!value.isBoolean()) {
            throw wrong(name, "truth");
        }
        return value.booleanValue();
    }

    public ObjectNode object(String name) {
        if (get(name) instanceof ObjectNode value) {
            return value;
        }
        throw wrong(name, "object");
    }

    /** A day as ISO 8601 writes it. */
    public Optional<LocalDate> findDate(String name) {
        return find(name).map(value -> {
            try {
                return LocalDate.parse(text(name, value));
            } catch (DateTimeException noDate) {
                throw wrong(name, "date");
            }
        });
    }

    /** A text for all languages, or an object of texts by the code of their language. */
    public LocalizedText localized(String name) {
        JsonNode value = get(name);
        if (value.isTextual()) {
            return LocalizedText.of(value.textValue());
        }
        if (!value.isObject() || value.isEmpty()) {
            throw wrong(name, "localized");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.properties().forEach(entry -> texts.put(entry.getKey(), text(name, entry.getValue())));
        return new LocalizedText(texts);
    }

    /** A list of objects, of which each may have the known members. */
    public List<JsonMembers> objects(String name, String... known) {
        List<JsonMembers> objects = new ArrayList<>();
        for (JsonNode member : list(name)) {
            if (!(member instanceof ObjectNode object)) {
                throw wrong(name, "objects");
            }
            objects.add(of(object, known));
        }
        return objects;
    }

    static JsonMembers of(ObjectNode object, String... known) {
        object.fieldNames().forEachRemaining(member -> JsonBody.refuseUnknown(member, List.of(known)));
        return new JsonMembers(object);
    }

    public List<UUID> ids(String name) {
        List<UUID> ids = new ArrayList<>();
        list(name).forEach(member -> ids.add(id(text(name, member))));
        return ids;
    }

    private JsonNode list(String name) {
        JsonNode value = get(name);
        if (!value.isArray()) {
            throw wrong(name, "list");
        }
        return value;
    }

    /** The id that a text is. */
    public static UUID id(String text) {
        return AddressValues.findId(text)
                .orElseThrow(() -> new Malformed(Message.of(JsonMembers.class, "body.id", "text", text)));
    }

    private static Malformed wrong(String name, String kind) {
        return new Malformed(Message.of(JsonMembers.class, "body." + kind, "name", name));
    }
}
