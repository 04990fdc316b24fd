package org.anketa.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.anketa.form.Answers;
import org.anketa.form.BuiltInForms;
import org.anketa.form.CompiledForm;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.form.Setting;
import org.anketa.shared.Languages;
import org.anketa.vocabulary.Vocabulary;

/** A form that simulated people answer, without any database. */
public record SimulatedAnswers(CompiledForm form, Tendencies tendencies, FreeTexts texts) {

    static SimulatedAnswers of(Form form) {
        return new SimulatedAnswers(
                new FormCompiler(Vocabulary.builtIn()).compile(form),
                Tendencies.of(form.id()),
                FreeTexts.of(form.id()));
    }

    public static SimulatedAnswers ofBuiltIn(String id) {
        return of(BuiltInForms.find(id).orElseThrow());
    }

    public Setting setting() {
        return new Setting(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC), Languages.RUSSIAN, 1);
    }

    /** What one person answers in the end. */
    public Answers by(long seed, String... groups) {
        Respondent respondent = new Respondent(new Chance(seed), Languages.RUSSIAN, Set.of(groups));
        Walk walk =
                new Walk(form, form.open(setting()), setting(), new QuestionAnswerer(tendencies, texts, respondent));
        while (!walk.isOver()) {
            walk.step();
        }
        return walk.answers();
    }
}
