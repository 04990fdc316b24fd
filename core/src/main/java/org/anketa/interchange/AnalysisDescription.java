package org.anketa.interchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.OptionSpec.Bound;
import org.anketa.analysis.OptionSpec.Choice;
import org.jspecify.annotations.Nullable;

/** What an analysis tells about itself, as JSON: id, title, question, options, and the schema of the options. */
public final class AnalysisDescription {

    private AnalysisDescription() {}

    /** Id, title and question, for a reader of the language. */
    public static ObjectNode summary(Declaration<?> declaration, Locale language) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", declaration.id())
                .put("title", declaration.title().in(language))
                .put("question", declaration.question().in(language));
    }

    /** The whole description for a reader of the language. */
    public static ObjectNode of(Declaration<?> declaration, Locale language) {
        ObjectNode description = summary(declaration, language);
        ArrayNode options = description.putArray("options");
        for (OptionSpec option : declaration.options()) {
            options.add(of(option, language));
        }
        description.set("schema", OptionSchema.of(declaration, language));
        return description;
    }

    private static ObjectNode of(OptionSpec option, Locale language) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("name", option.name())
                .put("label", option.label().in(language))
                .put("kind", option.kind().name().toLowerCase(Locale.ROOT))
                .put("required", option.required());
        if (option.role() != null) {
            node.put("role", option.role().name().toLowerCase(Locale.ROOT));
        } else {
            node.put("default", option.defaultValue());
        }
        if (!option.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            for (Choice choice : option.choices()) {
                choices.addObject()
                        .put("value", choice.value())
                        .put("label", choice.label().in(language));
            }
        }
        bound("min", option.min(), node);
        bound("max", option.max(), node);
        return node;
    }

    private static void bound(String name, @Nullable Bound bound, ObjectNode node) {
        if (bound != null) {
            node.putObject(name).put("value", bound.value()).put("inclusive", bound.inclusive());
        }
    }
}
