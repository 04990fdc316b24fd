package org.anketa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.anketa.plugin.PluginOrigin;
import org.anketa.plugin.PluginStatus;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which engine a command that needs no server runs: the plugins of the product, and those of a home if one is told. */
final class EngineOptions extends LanguageOption {

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "engine.home")
    @Nullable
    Path home;

    @Option(
            names = {"-v", "--verbose"},
            descriptionKey = "engine.verbose")
    boolean verbose;

    /** Starts the engine; plugins of the home that can't run are told on standard error, a line each. */
    EngineSession start(Path application, Terminal terminal) {
        Path folder = existingHome();
        Quiet quiet = Quiet.unless(verbose);
        Engine engine = Engine.start(application.resolve("WEB-INF/plugins"), folder);
        for (PluginStatus plugin : engine.listPlugins()) {
            if (plugin.refusal() != null && plugin.origin() == PluginOrigin.HOME) {
                terminal.complain(Message.of(
                        EngineOptions.class, "plugin.refused", "file", plugin.file(), "reason", plugin.refusal()));
            }
        }
        return new EngineSession(engine, quiet);
    }

    private @Nullable Path existingHome() {
        if (home != null) {
            if (!Files.isDirectory(home)) {
                throw new Refusal(Message.of(EngineOptions.class, "home.none", "home", home.toString()));
            }
            return home;
        }
        String environment = System.getenv("ANKETA_HOME");
        return environment == null || environment.isBlank() ? null : Path.of(environment);
    }
}
