package org.anketa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.anketa.jdbc.backup.BackupFile;
import org.anketa.jdbc.backup.Manifest;
import org.anketa.jdbc.backup.WholeFile;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.StoreTasks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves all data in a file, while a server runs or not, or says whether such a file is whole. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:backup.description}",
        footer = "${bundle:backup.footer}")
final class BackupCommand implements Callable<Integer> {

    private final Path application;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Option(names = "--verify", descriptionKey = "backup.verify")
    private boolean verify;

    @Mixin
    private StoreOptions store = new StoreOptions();

    BackupCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (verify) {
            Manifest whole = read();
            terminal.say(message("backup.whole", whole));
            whole.tables()
                    .forEach(table -> terminal.list(
                            String.format(Locale.ROOT, "%-20s %12d  %s", table.name(), table.rows(), table.sha256())));
        } else {
            save();
            terminal.say(message("backup.saved", read()));
        }
        return 0;
    }

    private void save() throws IOException {
        OutputFile.of(file);
        Store data = Store.existing(store, application, terminal);
        try {
            WholeFile.write(file, out -> {
                data.run(StoreTasks.BACKUP, Map.of(StoreTasks.NAME, String.valueOf(file.getFileName())), out);
                return file;
            });
        } catch (IOException failure) {
            throw new Refusal(
                    Message.of(
                            BackupCommand.class,
                            "out.failed",
                            "file",
                            file.toString(),
                            "cause",
                            failure.getClass().getSimpleName()),
                    failure);
        }
    }

    private Manifest read() throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            return backup.manifest();
        }
    }

    private Message message(String key, Manifest manifest) throws IOException {
        return Message.of(
                BackupCommand.class,
                key,
                "file",
                file.toString(),
                "size",
                Files.size(file),
                "rows",
                manifest.rows(),
                "tables",
                manifest.tables().size(),
                "responses",
                manifest.rowsOf("response"),
                "taken",
                manifest.taken(),
                "product",
                manifest.product(),
                "schema",
                manifest.schema(),
                "database",
                manifest.database());
    }
}
