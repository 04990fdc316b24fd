package org.anketa.web.analysis.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.OptionSpec.Bound;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;

/** What a reader should know before answering: the author's help, and the limits that the declaration sets. */
final class Hints {

    private final Declaration<?> declaration;
    private final Locale language;

    Hints(Declaration<?> declaration, Locale language) {
        this.declaration = declaration;
        this.language = language;
    }

    String of(OptionSpec option) {
        List<String> sentences = new ArrayList<>();
        Message help = Message.of(declaration.analysis().getClass(), declaration.id() + "." + option.name() + ".help");
        if (help.isTranslated()) {
            sentences.add(help.in(language));
        }
        switch (option.kind()) {
            case VARIABLE -> {
                if (!option.required()) {
                    sentences.add(say("hint.optional"));
                }
            }
            case VARIABLES -> sentences.add(size(option, "hint.variables"));
            case INTEGER, DECIMAL -> sentences.add(range(option.min(), option.max()));
            case TEXT -> sentences.add(size(option, "hint.characters"));
            case CHOICE, FLAG -> {}
        }
        return String.join(" ", sentences).strip();
    }

    private String range(@Nullable Bound min, @Nullable Bound max) {
        if (min != null && max != null && min.inclusive() && max.inclusive()) {
            return say("hint.between", "min", min.value(), "max", max.value());
        }
        List<String> ends = new ArrayList<>();
        if (min != null) {
            ends.add(say(min.inclusive() ? "hint.least" : "hint.above", "bound", min.value()));
        }
        if (max != null) {
            ends.add(say(max.inclusive() ? "hint.most" : "hint.below", "bound", max.value()));
        }
        return String.join(" ", ends);
    }

    private String size(OptionSpec option, String key) {
        boolean limited = option.maxSize() < Integer.MAX_VALUE;
        boolean atLeast = option.minSize() > 0;
        if (atLeast && limited) {
            return say(key + ".between", "min", option.minSize(), "max", option.maxSize());
        }
        if (limited) {
            return say(key + ".most", "max", option.maxSize());
        }
        return atLeast ? say(key + ".least", "min", option.minSize()) : "";
    }

    private String say(String key, Object... namesAndValues) {
        return Message.of(Hints.class, key, namesAndValues).in(language);
    }
}
