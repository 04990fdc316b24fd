package org.anketa.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.anketa.form.CompiledForm;
import org.anketa.form.Form;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.form.InvalidForm;
import org.anketa.form.Questioning;
import org.anketa.form.Setting;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.Vocabulary;

/**
 * Any bytes are a form or refused, with everything that is wrong in words. A form that was read comes back equal when it is
 * written and read again; one that compiles can be asked, and so can the form that respondents get of it.
 */
final class FormFuzzTest implements FuzzTarget {

    private static final FormCompiler COMPILER = new FormCompiler(Vocabulary.builtIn());
    private static final Setting SETTING = new Setting(
            Clock.fixed(Instant.parse("2026-03-16T09:30:00Z"), ZoneOffset.UTC), Locale.forLanguageTag("ru"), 7);

    public static void fuzzerTestOneInput(byte[] bytes) {
        new FormFuzzTest().take(bytes);
    }

    @Override
    public void take(byte[] bytes) {
        try {
            Form form = FormJson.read(bytes);
            String written = FormJson.write(form);
            assertThat(read(written)).isEqualTo(form);
            assertThat(FormJson.write(read(written))).isEqualTo(written);
            ask(COMPILER.compile(form));
        } catch (InvalidForm invalid) {
            assertThat(invalid.problems())
                    .isNotEmpty()
                    .noneMatch(problem -> problem.in(Languages.ENGLISH).isBlank())
                    .noneMatch(problem -> problem.in(Languages.RUSSIAN).isBlank());
            assertNotCompiled(bytes);
        } catch (Refusal refusal) {
            FuzzTarget.assertSaysWhy(refusal);
        }
    }

    private static Form read(String written) {
        return FormJson.read(written.getBytes(StandardCharsets.UTF_8));
    }

    private static void ask(CompiledForm form) {
        Questioning asked = form.ask(form.open(SETTING), SETTING);
        asked.problems()
                .forEach(problem ->
                        assertThat(problem.message().in(Languages.RUSSIAN)).isNotBlank());
        asked.listPages().forEach(asked::problems);
        COMPILER.compile(form.forRespondents());
    }

    /** What is refused in two steps is refused in one, too. */
    private static void assertNotCompiled(byte[] bytes) {
        try {
            COMPILER.compile(bytes);
        } catch (InvalidForm expected) {
            return;
        }
        throw new AssertionError("A form was refused and compiled");
    }
}
