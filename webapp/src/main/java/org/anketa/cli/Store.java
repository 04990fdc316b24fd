package org.anketa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.anketa.control.ControlClient;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.StoreTasks;

/** The data that a command works on: through the server that has them open, else by opening them for the command alone. */
final class Store {

    private final StoreOptions options;
    private final Path application;
    private final Terminal terminal;
    private final boolean mayBeNew;

    private Store(StoreOptions options, Path application, Terminal terminal, boolean mayBeNew) {
        this.options = options;
        this.application = application;
        this.terminal = terminal;
        this.mayBeNew = mayBeNew;
    }

    /** Data that must be there: in a home without any the name was mistyped. */
    static Store existing(StoreOptions options, Path application, Terminal terminal) {
        return new Store(options, application, terminal, false);
    }

    /** Data that are made if there are none, and said to be new. */
    static Store existingOrNew(StoreOptions options, Path application, Terminal terminal) {
        return new Store(options, application, terminal, true);
    }

    /**
     * Does a task; what it writes goes to standard output.
     *
     * @param task its name among {@link StoreTasks}
     * @throws Refusal if it can't be done
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
        boolean anew = address.kind() == DatabaseKind.H2 && !Files.exists(Path.of(address.shown()));
        if (anew && !mayBeNew) {
            throw new Refusal(Message.of(Store.class, "data.noStore", "home", home.toString()));
        }
        try (OpenedStore opened = new OpenedStore(address, application, home)) {
            opened.run(task, arguments, terminal.language(), out);
        }
        if (anew) {
            terminal.say(Message.of(Store.class, "data.new", "home", home.toString()));
        }
    }
}
