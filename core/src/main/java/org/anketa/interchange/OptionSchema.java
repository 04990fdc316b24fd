package org.anketa.interchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.OptionSpec.Bound;
import org.anketa.analysis.OptionSpec.Choice;
import org.anketa.dataset.Numeral;

/**
 * The options of an analysis as a JSON Schema (draft 2020-12) of one object. Options that name variables say by {@code
 * x-role} which ones are accepted: {@code categorical}, {@code numeric}, {@code any}.
 */
public final class OptionSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Set<String> TRUE_WORDS = Set.of("true", "yes", "on", "1");

    private OptionSchema() {}

    /** The schema, with titles in a reader's language. */
    public static ObjectNode of(Declaration<?> declaration, Locale language) {
        ObjectNode schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", declaration.title().in(language))
                .put("description", declaration.question().in(language))
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (OptionSpec option : declaration.options()) {
            properties.set(option.name(), of(option, language));
            if (option.required()) {
                required.add(option.name());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode of(OptionSpec option, Locale language) {
        ObjectNode schema = NODES.objectNode()
                .put("type", option.kind().jsonType())
                .put("title", option.label().in(language));
        switch (option.kind()) {
            case VARIABLE -> schema.put("minLength", 1);
            case VARIABLES -> {
                schema.putObject("items").put("type", "string").put("minLength", 1);
                schema.put("uniqueItems", true);
                sizes(option, "minItems", "maxItems", schema);
            }
            case CHOICE -> choices(option, language, schema);
            case INTEGER, DECIMAL -> bounds(option, schema);
            case TEXT -> sizes(option, "minLength", "maxLength", schema);
            case FLAG -> {}
        }
        if (option.role() != null) {
            schema.put("x-role", option.role().name().toLowerCase(Locale.ROOT));
        } else {
            preset(option, schema);
        }
        return schema;
    }

    private static void choices(OptionSpec option, Locale language, ObjectNode schema) {
        ArrayNode values = schema.putArray("enum");
        ArrayNode titled = schema.putArray("oneOf");
        for (Choice choice : option.choices()) {
            values.add(choice.value());
            titled.addObject()
                    .put("const", choice.value())
                    .put("title", choice.label().in(language));
        }
    }

    private static void bounds(OptionSpec option, ObjectNode schema) {
        Bound min = option.min();
        if (min != null) {
            number(min.inclusive() ? "minimum" : "exclusiveMinimum", min.value(), schema);
        }
        Bound max = option.max();
        if (max != null) {
            number(max.inclusive() ? "maximum" : "exclusiveMaximum", max.value(), schema);
        }
    }

    private static void sizes(OptionSpec option, String least, String most, ObjectNode schema) {
        if (option.minSize() > 0) {
            schema.put(least, option.minSize());
        }
        if (option.maxSize() < Integer.MAX_VALUE) {
            schema.put(most, option.maxSize());
        }
    }

    private static void preset(OptionSpec option, ObjectNode schema) {
        switch (option.kind()) {
            case INTEGER, DECIMAL -> number("default", Numeral.parse(option.defaultValue()), schema);
            case FLAG -> schema.put("default", TRUE_WORDS.contains(option.defaultValue()));
            case CHOICE ->
                schema.put(
                        "default",
                        option.defaultValue().toLowerCase(Locale.ROOT).replace('-', '_'));
            default -> schema.put("default", option.defaultValue());
        }
    }

    private static void number(String name, double value, ObjectNode schema) {
        if (value == Math.rint(value)) {
            schema.put(name, (long) value);
        } else {
            schema.put(name, value);
        }
    }
}
