package org.anketa.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anketa.audit.AuditAction;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.data.NamedStudy;
import org.anketa.fieldwork.data.StudyData;
import org.anketa.interchange.DataDocument;
import org.anketa.interchange.DataFormat;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Engine;
import org.anketa.web.boot.Services;
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

    /** Who the log says has exported: whoever has access to the disk. */
    private static final String ACTOR = "command line";

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
        Path home = store.homeOrDefault();
        String database = store.databaseOrDefault();
        DatabaseAddress address = DatabaseAddress.of(database, home);
        if (database == null && !Files.exists(Path.of(address.shown()))) {
            throw new Refusal(Message.of(DataExportCommand.class, "data.noStore", "home", home.toString()));
        }
        Engine engine = Engine.start(application.resolve("WEB-INF/plugins"), Files.isDirectory(home) ? home : null);
        try (EngineSession session = new EngineSession(engine, Quiet.unless(false));
                Services services = Services.open(address, Clock.system(ZoneId.systemDefault()))) {
            return session.run(terminal, started -> export(started, services));
        }
    }

    private void export(Engine started, Services services) throws IOException {
        DataFormat wanted = started.formats().getDataFormat(formatOrEnding());
        OutputFile target = OutputFile.of(out);
        OutputFile beside = codebook == null ? null : OutputFile.of(codebook);
        Study found = NamedStudy.get(services.studies().listStudies(), study);
        StudyData data = services.data().getData(found.id());
        Locale language = terminal.language();
        DataDocument document = new DataDocument(data.everything(), data.everythingCodebook(), labels);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        document.write(wanted, language, rows);
        target.write(rows.toByteArray());
        if (beside != null) {
            ByteArrayOutputStream meanings = new ByteArrayOutputStream();
            document.writeCodebook(started.formats().getDataFormat("csv"), language, meanings);
            beside.write(meanings.toByteArray());
        }
        services.audit()
                .record(
                        ACTOR,
                        AuditAction.DATA_EXPORTED,
                        found.title().in(Languages.ENGLISH) + " (" + found.id() + ")");
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
