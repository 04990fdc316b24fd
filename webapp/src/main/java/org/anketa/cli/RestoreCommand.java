package org.anketa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.Message;
import org.anketa.web.boot.Restoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the data of a backup into an empty home or database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:restore.description}",
        footer = "${bundle:restore.footer}")
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    @Option(names = "--erasures", paramLabel = "FILE", descriptionKey = "restore.erasures")
    private @Nullable Path erasures;

    @Mixin
    private StoreOptions store = new StoreOptions();

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path home = store.homeOrDefault();
        DatabaseAddress address = DatabaseAddress.of(store.databaseOrDefault(), home);
        Quiet quiet = Quiet.unless(false);
        try {
            Restoring restoring =
                    new Restoring(address, new BackupOptions().settings(home), Clock.system(ZoneId.systemDefault()));
            Restoring.Outcome outcome = restoring.run(file, erasures);
            terminal.say(Message.of(
                    RestoreCommand.class,
                    "restore.done",
                    "place",
                    address.shown(),
                    "rows",
                    outcome.manifest().rows(),
                    "responses",
                    outcome.manifest().rowsOf("response"),
                    "taken",
                    outcome.manifest().taken()));
            if (outcome.acts() > 0) {
                terminal.say(Message.of(
                        RestoreCommand.class, "restore.erased", "acts", outcome.acts(), "erased", outcome.erased()));
            }
            return 0;
        } finally {
            quiet.close();
        }
    }
}
