package org.anketa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anketa.web.boot.StoreTasks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the responses of a study to a file, a row each. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:data.export.description}",
        footer = "${bundle:data.export.footer}")
final class DataExportCommand implements Callable<Integer> {

    private final Path application;
    private final Terminal terminal;

    @Parameters(paramLabel = "STUDY", descriptionKey = "data.export.study")
    private String study = "";

    @Option(names = "--format", paramLabel = "ID", descriptionKey = "data.export.format")
    private @Nullable String format;

    @Option(names = "--labels", descriptionKey = "data.export.labels")
    private boolean labels;

    @Option(names = "--codebook", paramLabel = "FILE", descriptionKey = "data.export.codebook")
    private @Nullable Path codebook;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "data.export.out")
    private Path out = Path.of("");

    @Mixin
    private StoreOptions store = new StoreOptions();

    DataExportCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        OutputFile target = OutputFile.of(out);
        OutputFile beside = codebook == null ? null : OutputFile.of(codebook);
        Store data = Store.existing(store, application, terminal);
        target.write(rows -> data.run(StoreTasks.EXPORT_DATA, arguments(formatOrEnding()), rows));
        if (beside != null) {
            beside.write(meanings -> data.run(StoreTasks.EXPORT_CODEBOOK, arguments("csv"), meanings));
        }
        return 0;
    }

    private Map<String, String> arguments(String wanted) {
        return Map.of(
                StoreTasks.STUDY,
                study,
                StoreTasks.FORMAT,
                wanted,
                StoreTasks.LABELED,
                String.valueOf(labels),
                StoreTasks.LANGUAGE,
                terminal.language().toLanguageTag());
    }

    /** What was told, else what the ending of the file says. */
    private String formatOrEnding() {
        if (format != null) {
            return format.toLowerCase(Locale.ROOT);
        }
        String name = String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
