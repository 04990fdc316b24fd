package org.anketa.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The small pieces that schemas are made of. */
public final class SchemaNodes {

    private SchemaNodes() {}

    public static ObjectNode any() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ObjectNode string() {
        return any().put("type", "string");
    }

    /** A text in a format that JSON Schema names. */
    public static ObjectNode string(String format) {
        return string().put("format", format);
    }

    /** The same, or null. */
    public static ObjectNode orNull(ObjectNode schema) {
        return anyOf(schema, any().put("type", "null"));
    }

    public static ObjectNode integer() {
        return any().put("type", "integer");
    }

    /** A whole number within bounds. */
    public static ObjectNode integer(int least, int most) {
        return integer().put("minimum", least).put("maximum", most);
    }

    public static ObjectNode number() {
        return any().put("type", "number");
    }

    public static ObjectNode truth() {
        return any().put("type", "boolean");
    }

    public static ObjectNode array(ObjectNode items) {
        ObjectNode array = any().put("type", "array");
        array.set("items", items);
        return array;
    }

    /** A list that comes in parts, of one of the document's own schemas. */
    public static ObjectNode listOf(String schema) {
        return new ObjectSchema()
                .with("total", integer().put("minimum", 0))
                .with("items", array(reference(schema)))
                .node();
    }

    public static ObjectNode anyOf(ObjectNode... schemas) {
        ObjectNode either = any();
        ArrayNode list = either.putArray("anyOf");
        for (ObjectNode schema : schemas) {
            list.add(schema);
        }
        return either;
    }

    /** One of these words. */
    public static ObjectNode words(List<String> words) {
        ObjectNode schema = string();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }

    /** The constants of an enum in lower case. */
    public static ObjectNode words(Class<? extends Enum<?>> type) {
        return words(Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    /** One of the document's own schemas. */
    public static ObjectNode reference(String schema) {
        return any().put("$ref", "#/components/schemas/" + schema);
    }
}
