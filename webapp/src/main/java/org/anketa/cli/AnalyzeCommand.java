package org.anketa.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.anketa.batch.FileAnalyses;
import org.anketa.batch.FileOutcome;
import org.anketa.batch.FileRequest;
import org.anketa.batch.Output;
import org.anketa.batch.Outputs;
import org.anketa.batch.PictureChoice;
import org.anketa.batch.ReadingWords;
import org.anketa.dataset.CaseChoice;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Analyzes one file and writes one document. Needs no home and leaves nothing behind. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        abbreviateSynopsis = true,
        description = "${bundle:analyze.description}",
        footer = "${bundle:analyze.footer}")
final class AnalyzeCommand implements Callable<Integer> {

    private final Path application;
    private final Terminal terminal;

    @Mixin
    private AnalyzeOptions options = new AnalyzeOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    AnalyzeCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (EngineSession session = engine.start(application, terminal)) {
            return session.run(terminal, this::analyze);
        }
    }

    private void analyze(Engine started) throws IOException {
        PictureChoice picture = new PictureChoice(options.figure, options.width, options.theme);
        Output output = new Outputs(started.formats(), started.renderers()).getOutput(format(), picture);
        OutputFile file = options.out == null ? null : OutputFile.of(options.out);
        refuseToReplaceInput();
        if (file == null && !output.isText() && terminal.watched()) {
            throw new Refusal(Message.of(AnalyzeCommand.class, "out.needed", "format", output.id()));
        }
        deliver(document(output, run(started)), file);
    }

    /** What was told, else what the ending of the file to write says, else text. */
    private String format() {
        if (options.format != null) {
            return options.format;
        }
        String name = options.out == null ? "" : String.valueOf(options.out.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.length() == name.length()) {
            return "text";
        }
        return switch (ending) {
            case "", "txt" -> "text";
            case "htm" -> "html";
            default -> ending;
        };
    }

    private FileOutcome run(Engine started) throws IOException {
        FileAnalyses analyses =
                new FileAnalyses(started.formats(), started.analyses(), Clock.system(ZoneId.systemDefault()));
        started.analyses().getDeclaration(options.analysis);
        CaseChoice cases = new CaseChoice(options.frequency, options.weight, options.filter);
        PrimarySuppression protection =
                options.minimumCell == null ? null : new PrimarySuppression(options.minimumCell);
        try (InputFile data = InputFile.of(options.data, terminal.in());
                InputFile codebook = codebook()) {
            return analyses.run(new FileRequest(
                    options.analysis,
                    options.values(),
                    data.source(),
                    ReadingWords.parse(options.delimiter, options.encoding, options.sheet),
                    codebook == null ? null : codebook.source(),
                    cases,
                    protection));
        }
    }

    private @Nullable InputFile codebook() throws IOException {
        if (options.codebook == null) {
            return null;
        }
        if (options.codebook.equals(options.data)) {
            throw new Refusal(Message.of(AnalyzeCommand.class, "codebook.same"));
        }
        return InputFile.of(options.codebook, terminal.in());
    }

    /** The answers of a survey are not to be had again. */
    private void refuseToReplaceInput() throws IOException {
        if (options.out == null || !Files.exists(options.out)) {
            return;
        }
        for (String input : Stream.of(options.data, options.codebook)
                .filter(Objects::nonNull)
                .toList()) {
            Path read = Path.of(input);
            if (Files.exists(read) && Files.isSameFile(read, options.out)) {
                throw new Refusal(Message.of(AnalyzeCommand.class, "out.input", "file", options.out.toString()));
            }
        }
    }

    /** Complete before its first byte is written, so no document breaks off. */
    private byte[] document(Output output, FileOutcome outcome) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        output.write(outcome, terminal.language(), bytes);
        return bytes.toByteArray();
    }

    private void deliver(byte[] document, @Nullable OutputFile file) throws IOException {
        if (file == null) {
            terminal.out().write(document);
            terminal.out().flush();
        } else {
            file.write(out -> out.write(document));
        }
    }
}
