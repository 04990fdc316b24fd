package org.anketa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anketa.control.ControlClient;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.web.boot.Services;
import org.anketa.web.boot.StoreTasks;

/** The data that a command works on: through the server that has them open, else by opening them for the command alone. */
final class Store {

    private final StoreOptions options;
    private final Terminal terminal;

    Store(StoreOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /**
     * Does a task; what it writes goes to standard output.
     *
     * @param task its name among {@link StoreTasks}
     * @throws org.anketa.shared.Refusal if it can't be done
     */
    void run(String task, Map<String, String> arguments) throws IOException {
        run(task, arguments, terminal.out());
    }

    /** As {@link #run(String, Map)}, with another place for what the task writes. */
    void run(String task, Map<String, String> arguments, OutputStream out) throws IOException {
        Path home = options.homeOrDefault();
        DatabaseAddress address = DatabaseAddress.of(options.databaseOrDefault(), home);
        // A server takes any number of visitors; only a file is held by the one who has it open.
        Optional<ControlClient> server =
                address.kind() == DatabaseKind.H2 ? ControlClient.find(home) : Optional.empty();
        if (server.isPresent() && server.get().run(task, arguments, terminal.language(), out)) {
            return;
        }
        Quiet quiet = Quiet.unless(false);
        try (Services services = Services.open(address, Clock.system(ZoneId.systemDefault()))) {
            Objects.requireNonNull(StoreTasks.of(services).get(task)).run(arguments, out);
        } finally {
            quiet.close();
        }
    }
}
