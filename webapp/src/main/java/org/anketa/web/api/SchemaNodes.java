package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The small pieces that schemas are made of. */
final class SchemaNodes {

    private SchemaNodes() {}

    static ObjectNode any() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode string() {
        return any().put("type", "string");
    }

    static ObjectNode integer() {
        return any().put("type", "integer");
    }

    /** A whole number within bounds. */
    static ObjectNode integer(int least, int most) {
        return integer().put("minimum", least).put("maximum", most);
    }

    static ObjectNode number() {
        return any().put("type", "number");
    }

    static ObjectNode truth() {
        return any().put("type", "boolean");
    }

    static ObjectNode array(ObjectNode items) {
        ObjectNode array = any().put("type", "array");
        array.set("items", items);
        return array;
    }

    static ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode either = any();
        ArrayNode list = either.putArray("anyOf");
        for (ObjectNode schema : schemas) {
            list.add(schema);
        }
        return either;
    }

    /** One of these words. */
    static ObjectNode words(List<String> words) {
        ObjectNode schema = string();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    /** The constants of an enum in lower case. */
    static ObjectNode words(Class<? extends Enum<?>> type) {
        return words(Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** One of the document's own schemas. */
    static ObjectNode reference(String schema) {
        return any().put("$ref", "#/components/schemas/" + schema);
    }
}
