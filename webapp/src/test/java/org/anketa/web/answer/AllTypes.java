package org.anketa.web.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.form.Page;
import org.anketa.form.Setting;
import org.anketa.vocabulary.Vocabulary;

/** A form with every kind of question, in both languages. */
public final class AllTypes {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final UUID VERSION = UUID.fromString("6d0f6f0e-3f3e-4c4e-9f0a-0b6f6c1d2e3f");

    private static final CompiledForm COMPILED = new FormCompiler(Vocabulary.builtIn()).compile(form());

    private AllTypes() {}

    public static Form form() {
        try (InputStream in = Objects.requireNonNull(AllTypes.class.getResourceAsStream("all-types.json"))) {
            return FormJson.read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static CompiledForm compiled() {
        return COMPILED;
    }

    public static Setting setting() {
        return new Setting(Clock.fixed(Instant.parse("2026-03-16T09:30:00Z"), ZoneOffset.UTC), ENGLISH, 7);
    }

    public static Page page(String name) {
        return COMPILED.pages().stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A draft with these answers, at revision 1. */
    public static Draft draft(Answers answers) {
        return new Draft(new UUID(1, 2), VERSION, COMPILED, answers, setting(), null, 1, false);
    }
}
