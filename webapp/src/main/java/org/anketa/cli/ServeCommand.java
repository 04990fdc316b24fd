package org.anketa.cli;

import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.launcher.EmbeddedServer;
import org.anketa.launcher.Keystore;
import org.anketa.launcher.QuietHeap;
import org.anketa.launcher.QuietLog;
import org.anketa.launcher.ServerSettings;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Handover;
import org.anketa.web.boot.Services;
import org.apache.catalina.LifecycleException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the pages and REST until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:serve.description}",
        footer = "${bundle:serve.footer}")
final class ServeCommand implements Callable<Integer> {

    private final Path application;
    private final Terminal terminal;

    @Mixin
    private ServeOptions options = new ServeOptions();

    ServeCommand(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return serve(options);
    }

    int serve(ServeOptions chosen) throws LifecycleException {
        return serve(chosen, null, links -> {}, () -> {});
    }

    /**
     * Serves until it is stopped.
     *
     * @param welcomed the name of a user whom a link signs in without a password; null for nobody
     * @param started is told where it answers as soon as it does
     * @param stopped is run when it no longer does
     */
    int serve(ServeOptions chosen, @Nullable String welcomed, Consumer<ServedLinks> started, Runnable stopped)
            throws LifecycleException {
        InetAddress address = ServeChecks.host(chosen.host);
        int port = ServeChecks.port(chosen.port);
        List<InetAddress> proxies = ServeChecks.proxies(chosen.trustedProxies);
        Keystore keystore = ServeChecks.keystore(chosen.keystore, chosen.keystorePasswordFile);
        Optional<String> publicUrl = Handover.publicUrl(chosen.publicUrlOrDefault());
        QuietLog quiet = QuietLog.start();
        Path home = ServeChecks.home(chosen.homeOrDefault());
        DatabaseAddress database = DatabaseAddress.of(chosen.databaseOrDefault(), home);
        Services services = Services.open(database, Clock.system(ZoneId.systemDefault()));
        Map<String, String> parameters = parameters(chosen.host, publicUrl, welcomed);
        ServerSettings settings = new ServerSettings(
                application, home, address, port, keystore, proxies, parameters, Map.of(Handover.SERVICES, services));
        EmbeddedServer server = start(settings, services);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "anketa-stopping"));
        ServedLinks links = ServedLinks.of(server, publicUrl);
        new ServeLines(terminal).say(server, links, address, database);
        started.accept(links);
        QuietHeap.ask();
        server.await();
        quiet.stop();
        return 0;
    }

    private static Map<String, String> parameters(String host, Optional<String> publicUrl, @Nullable String welcomed) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put(Handover.HOST, host);
        publicUrl.ifPresent(url -> parameters.put(Handover.PUBLIC_URL, url));
        if (welcomed != null) {
            parameters.put(Handover.WELCOMED, welcomed);
        }
        return parameters;
    }

    private static EmbeddedServer start(ServerSettings settings, Services services) throws LifecycleException {
        try {
            return EmbeddedServer.start(settings);
        } catch (LifecycleException failure) {
            services.close();
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new Refusal(
                            Message.of(ServeCommand.class, "serve.port.taken", "port", String.valueOf(settings.port())),
                            failure);
                }
            }
            throw failure;
        }
    }

    private static void stop(EmbeddedServer server, Runnable stopped) {
        try {
            server.close();
        } catch (LifecycleException failure) {
            System.err.println("Anketa did not stop cleanly: " + failure.getMessage());
        }
        stopped.run();
    }
}
