package org.anketa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.OptionSpec.Bound;
import org.anketa.analysis.OptionSpec.Choice;
import org.anketa.analysis.OptionSpec.Kind;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.jspecify.annotations.Nullable;

/** The analyses in words, for a terminal: a paragraph each, a line an option and a line a choice. */
final class AnalysisListing {

    private static final String INDENT = "    ";

    private final Locale language;
    private final StringBuilder text = new StringBuilder();

    AnalysisListing(Locale language) {
        this.language = language;
    }

    /** Everything that was added. */
    String text() {
        return text.toString();
    }

    void add(Declaration<?> declaration) {
        if (text.length() > 0) {
            text.append('\n');
        }
        line("", declaration.id() + " — " + declaration.title().in(language));
        line(INDENT, declaration.question().in(language));
        List<OptionSpec> options = declaration.options();
        int widest = options.stream()
                .mapToInt(option -> option.name().length())
                .max()
                .orElse(0);
        for (OptionSpec option : options) {
            String name = option.name() + " ".repeat(widest - option.name().length());
            line(INDENT, name + "  " + option.label().in(language) + " (" + describe(option) + ")");
            for (Choice choice : option.choices()) {
                line(
                        INDENT + " ".repeat(widest) + INDENT,
                        choice.value() + " — " + choice.label().in(language));
            }
        }
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    private String describe(OptionSpec option) {
        List<String> parts = new ArrayList<>();
        String role = option.role() == null ? "" : "." + option.role().name().toLowerCase(Locale.ROOT);
        parts.add(say("kind." + option.kind().name().toLowerCase(Locale.ROOT) + role));
        addSizes(option, parts);
        addBound("min", option.min(), parts);
        addBound("max", option.max(), parts);
        if (option.required()) {
            parts.add(say("option.required"));
        } else if (!option.defaultValue().isEmpty()) {
            parts.add(say("option.default", "value", option.defaultValue()));
        }
        return String.join(", ", parts);
    }

    private void addSizes(OptionSpec option, List<String> parts) {
        if (option.minSize() > 1) {
            parts.add(say("option.min", "value", option.minSize()));
        }
        if (option.maxSize() < Integer.MAX_VALUE) {
            String key = option.kind() == Kind.TEXT ? "option.characters" : "option.max";
            parts.add(say(key, "value", option.maxSize()));
        }
    }

    private void addBound(String end, @Nullable Bound bound, List<String> parts) {
        if (bound != null) {
            parts.add(say(
                    "option." + end + (bound.inclusive() ? "" : ".exclusive"),
                    "value",
                    NumberStyle.PLAIN.format(bound.value(), language)));
        }
    }

    private String say(String key, Object... namesAndValues) {
        return Message.of(AnalysisListing.class, key, namesAndValues).in(language);
    }
}
