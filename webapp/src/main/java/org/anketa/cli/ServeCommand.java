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
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.launcher.EmbeddedServer;
import org.anketa.launcher.Keystore;
import org.anketa.launcher.QuietHeap;
import org.anketa.launcher.QuietLog;
import org.anketa.launcher.ServerSettings;
import org.anketa.log.AccessLine;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.BackupSettings;
import org.anketa.web.boot.Handover;
import org.anketa.web.boot.Services;
import org.apache.catalina.LifecycleException;
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
        return serve(chosen, Serving.PLAIN);
    }

    /** Serves until it is stopped. */
    int serve(ServeOptions chosen, Serving serving) throws LifecycleException {
        InetAddress address = ServeChecks.host(chosen.host);
        int port = ServeChecks.port(chosen.port);
        List<InetAddress> proxies = ServeChecks.proxies(chosen.trustedProxies);
        Keystore keystore = ServeChecks.keystore(chosen.keystore, chosen.keystorePasswordFile);
        Optional<String> publicUrl = Handover.publicUrl(chosen.publicUrlOrDefault());
        BackupSettings backups = chosen.backup.settings(chosen.homeOrDefault());
        chosen.operation.logFormat.use();
        AccessLine.want(chosen.operation.logsRequests());
        QuietLog quiet = QuietLog.start();
        DatabaseAddress database = DatabaseAddress.of(chosen.databaseOrDefault(), chosen.homeOrDefault());
        Path home = ServeChecks.home(chosen.homeOrDefault());
        Services services = Services.open(database, Clock.system(ZoneId.systemDefault()), backups);
        Map<String, String> parameters = parameters(chosen, publicUrl, serving.welcomed());
        ServerSettings settings = new ServerSettings(
                application, home, address, port, keystore, proxies, parameters, Map.of(Handover.SERVICES, services));
        EmbeddedServer server = start(settings, services, serving);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, serving), "anketa-stopping"));
        ServedLinks links = ServedLinks.of(server, publicUrl);
        new ServeLines(terminal).say(server, links, address, database, home);
        serving.started(links);
        QuietHeap.ask();
        server.await();
        quiet.stop();
        return 0;
    }

    private static Map<String, String> parameters(
            ServeOptions chosen, Optional<String> publicUrl, Optional<String> welcomed) {
        Map<String, String> parameters = new HashMap<>(chosen.backup.parameters());
        parameters.putAll(chosen.operation.parameters());
        parameters.put(Handover.HOST, chosen.host);
        publicUrl.ifPresent(url -> parameters.put(Handover.PUBLIC_URL, url));
        welcomed.ifPresent(user -> parameters.put(Handover.WELCOMED, user));
        return parameters;
    }

    private static EmbeddedServer start(ServerSettings settings, Services services, Serving serving)
            throws LifecycleException {
        try {
            serving.prepare(services);
            return EmbeddedServer.start(settings);
        } catch (RuntimeException refused) {
            services.close();
            throw refused;
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

    private static void stop(EmbeddedServer server, Serving serving) {
        try {
            server.close();
        } catch (LifecycleException failure) {
            System.err.println("Anketa did not stop cleanly: " + failure.getMessage());
        }
        serving.stopped();
    }
}
