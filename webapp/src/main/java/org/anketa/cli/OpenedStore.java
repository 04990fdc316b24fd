package org.anketa.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anketa.interchange.Formats;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Engine;
import org.anketa.web.boot.Services;
import org.anketa.web.boot.StoreTasks;
import org.jspecify.annotations.Nullable;

/** The data as one command alone has them open; the engine starts only if a task needs a plugin. */
final class OpenedStore implements AutoCloseable {

    private final Path application;
    private final Path home;
    private final Quiet quiet = Quiet.unless(false);
    private final Services services;
    private @Nullable Engine engine;

    OpenedStore(DatabaseAddress address, Path application, Path home) {
        this.application = application;
        this.home = home;
        try {
            this.services =
                    Services.open(address, Clock.system(ZoneId.systemDefault()), new BackupOptions().settings(home));
        } catch (RuntimeException unopened) {
            quiet.close();
            throw unopened;
        }
    }

    /**
     * Does a task.
     *
     * @throws Refusal if it can't be done, in the language at once: a plugin that has stopped finds its words no more
     */
    void run(String task, Map<String, String> arguments, Locale language, OutputStream out) throws IOException {
        try {
            Objects.requireNonNull(StoreTasks.of(services, this::formats).get(task))
                    .run(arguments, out);
        } catch (Refusal refused) {
            throw new Refusal(LocalizedText.of(refused.reason().in(language)), refused);
        }
    }

    private Formats formats() {
        if (engine == null) {
            engine = Engine.start(application.resolve("WEB-INF/plugins"), Files.isDirectory(home) ? home : null);
        }
        return engine.formats();
    }

    @Override
    public void close() {
        try (quiet;
                services) {
            if (engine != null) {
                engine.close();
            }
        }
    }
}
