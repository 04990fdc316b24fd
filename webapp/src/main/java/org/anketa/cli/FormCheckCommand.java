package org.anketa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormCompiler;
import org.anketa.form.FormJson;
import org.anketa.form.FormProblem;
import org.anketa.form.InvalidForm;
import org.anketa.shared.Message;
import org.anketa.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a form: one line about it, or a line each mistake and the refusal. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:form.check.description}",
        footer = "${bundle:form.check.footer}")
final class FormCheckCommand extends LanguageOption implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "form.check.file")
    private String file = "";

    FormCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            CompiledForm form = new FormCompiler(Vocabulary.builtIn()).compile(content());
            terminal.list(Message.of(
                            FormCheckCommand.class,
                            "form.sound",
                            "title",
                            form.form().title(),
                            "items",
                            form.listQuestions().size(),
                            "languages",
                            String.join(", ", form.form().languages()))
                    .in(terminal.language()));
        } catch (InvalidForm invalid) {
            for (FormProblem problem : invalid.problems()) {
                terminal.list(problem.in(terminal.language()));
            }
            throw invalid;
        }
        return 0;
    }

    /** The file, or of one that is too large as much as shows it. */
    private byte[] content() throws IOException {
        try (InputFile input = InputFile.of(file, terminal.in());
                InputStream in = input.source().open()) {
            return in.readNBytes(FormJson.LARGEST + 1);
        }
    }
}
