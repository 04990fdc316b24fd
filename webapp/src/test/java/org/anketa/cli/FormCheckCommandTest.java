package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anketa.cli.CommandRun.Runner;
import org.anketa.form.BuiltInForms;
import org.anketa.form.FormJson;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCheckCommandTest {

    private static final String BAD = """
            {"id": "bad", "version": "1", "title": "Bad\\nform", "languages": ["en"], "choice_lists": [],
             "items": [{"type": "select_one", "name": "a", "label": "A"}, {"type": "range", "name": "b", "label": "B"}]}""";

    @TempDir
    Path folder;

    private final Runner runner = new Runner(Path.of("."));

    @Test
    void aSoundFormIsToldInOneLine() throws IOException {
        Path file = folder.resolve("form.json");
        Files.writeString(file, FormJson.write(BuiltInForms.find("resident").orElseThrow()));

        CommandRun run = runner.run("form", "check", file.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .startsWith("What residents know about local self-government: ")
                .contains("Languages: en, ru");
    }

    @Test
    void everyMistakeHasItsLine() {
        CommandRun run = runner.reading(BAD).run("form", "check", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.out()).startsWith("a.list: ").contains("\nb: ");
        assertThat(run.err().lines())
                .containsExactly("The form has 2 mistakes. Correct everything listed and check it again.");
    }

    @Test
    void mistakesAreToldInTheReadersLanguage() {
        CommandRun run = runner.in(Languages.RUSSIAN).reading(BAD).run("form", "check", "-");

        assertThat(run.out()).contains("b: Шкале нужны границы.");
        assertThat(run.err()).startsWith("В форме 2 ошибки.");
    }

    @Test
    void whatIsNoJsonIsToldByItsPlace() {
        CommandRun run = runner.reading("{\n  \"id\" 5}").run("form", "check", "-");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("line 2, column");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        CommandRun run = runner.run("form", "check", folder.resolve("none.json").toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no file");
    }

    @Test
    void aTaskMustBeNamed() {
        CommandRun run = runner.run("form");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("check");
    }
}
