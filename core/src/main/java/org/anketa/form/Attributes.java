package org.anketa.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NearestName;
import org.jspecify.annotations.Nullable;

/** The attributes of one JSON object as they are read: what is of the wrong kind or unknown becomes a problem. */
final class Attributes {

    private final ObjectNode object;
    private final String path;
    private final List<FormProblem> problems;
    private final Set<String> known = new TreeSet<>();

    Attributes(ObjectNode object, String path, List<FormProblem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** Reports what nobody asked for; called when everything has been read. */
    void finish() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                NearestName.of(name, known)
                        .ifPresentOrElse(
                                near -> report(name, "attribute.near", "name", name, "near", near),
                                () -> report(name, "attribute", "name", name, "known", String.join(", ", known)));
            }
        });
    }

    /** The attributes of an object that is part of one of these attributes. */
    Attributes inside(String attribute, ObjectNode part) {
        return new Attributes(part, path + "." + attribute, problems);
    }

    void report(String attribute, String key, Object... namesAndValues) {
        problems.add(FormProblem.at(path.isEmpty() ? attribute : path + "." + attribute, key, namesAndValues));
    }

    private @Nullable JsonNode value(String name) {
        known.add(name);
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** A text that may be absent. */
    @Nullable
    String text(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            report(name, "json.text", "name", name);
            return null;
        }
        return value.textValue();
    }

    /** A text that must be there; the empty text is reported and returned if it isn't. */
    String requiredText(String name) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            if (text != null || value(name) == null) {
                report(name, "json.absent", "name", name);
            }
            return "";
        }
        return text;
    }

    /** An expression, or {@code true} for one that always holds. */
    @Nullable
    String condition(String name) {
        JsonNode value = value(name);
        if (value != null && value.isBoolean()) {
            return value.booleanValue() ? Rules.ALWAYS : null;
        }
        return text(name);
    }

    boolean flag(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            report(name, "json.flag", "name", name);
            return false;
        }
        return value != null && value.booleanValue();
    }

    /** A whole number from 1, or the default where it is absent or wrong. */
    int count(String name, int otherwise) {
        JsonNode value = value(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 1) {
            report(name, "json.count", "name", name);
            return otherwise;
        }
        return value.intValue();
    }

    @Nullable
    BigDecimal number(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            report(name, "json.number", "name", name);
            return null;
        }
        return value.decimalValue();
    }

    /** A text by language, or one text for all of them; empty if absent. */
    LocalizedText localized(String name) {
        JsonNode value = value(name);
        if (value == null) {
            return LocalizedText.EMPTY;
        }
        if (value.isTextual()) {
            return LocalizedText.of(value.textValue());
        }
        Map<String, String> texts = texts(name, value);
        return texts.isEmpty() ? LocalizedText.EMPTY : new LocalizedText(texts);
    }

    /** Texts by name, in their order. */
    Map<String, String> texts(String name) {
        JsonNode value = value(name);
        return value == null ? Map.of() : texts(name, value);
    }

    private Map<String, String> texts(String name, JsonNode value) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (value.isObject()) {
            value.properties().forEach(entry -> {
                if (entry.getValue().isTextual()) {
                    texts.put(entry.getKey(), entry.getValue().textValue());
                } else {
                    report(name, "json.text", "name", entry.getKey());
                }
            });
        } else {
            report(name, "json.texts", "name", name);
        }
        return texts;
    }

    /** A list of texts; empty if absent. */
    List<String> list(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode member : members(name)) {
            if (member.isTextual()) {
                texts.add(member.textValue());
            } else {
                report(name, "json.list", "name", name);
            }
        }
        return texts;
    }

    /** The objects of a list; what is no object is reported. */
    List<ObjectNode> objects(String name) {
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode member : members(name)) {
            if (member instanceof ObjectNode found) {
                objects.add(found);
            } else {
                report(name, "json.objects", "name", name);
            }
        }
        return objects;
    }

    private Iterable<JsonNode> members(String name) {
        JsonNode value = value(name);
        if (value != null && !value.isArray()) {
            report(name, "json.array", "name", name);
            return List.of();
        }
        return value == null ? List.of() : value;
    }
}
