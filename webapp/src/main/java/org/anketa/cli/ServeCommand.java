package org.anketa.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.anketa.launcher.EmbeddedServer;
import org.anketa.launcher.QuietHeap;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
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
        return serve(chosen, url -> {}, () -> {});
    }

    /**
     * Serves until it is stopped.
     *
     * @param started is told the address as soon as it answers
     * @param stopped is run when it no longer does
     */
    int serve(ServeOptions chosen, Consumer<String> started, Runnable stopped) throws LifecycleException {
        if (chosen.database != null) {
            throw new Refusal(Message.of(ServeCommand.class, "serve.database.early"));
        }
        InetAddress address = loopback(chosen.host);
        if (chosen.port < 0 || chosen.port > 65_535) {
            throw new Refusal(Message.of(ServeCommand.class, "serve.port.range", "port", String.valueOf(chosen.port)));
        }
        Path home = prepared(chosen.homeOrDefault());
        EmbeddedServer server = start(home, address, chosen.port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, stopped), "anketa-stopping"));
        terminal.say(Message.of(ServeCommand.class, "serve.ready", "url", server.url()));
        terminal.say(Message.of(ServeCommand.class, "serve.loopback"));
        started.accept(server.url());
        QuietHeap.ask();
        server.await();
        return 0;
    }

    private EmbeddedServer start(Path home, InetAddress address, int port) throws LifecycleException {
        try {
            return EmbeddedServer.start(application, home, address, port);
        } catch (LifecycleException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal refusal) {
                    throw refusal;
                }
                if (cause instanceof BindException) {
                    throw new Refusal(
                            Message.of(ServeCommand.class, "serve.port.taken", "port", String.valueOf(port)), failure);
                }
            }
            throw failure;
        }
    }

    /** There is no sign-in yet, so nobody but the person at this machine may reach the pages. */
    private static InetAddress loopback(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (address.isLoopbackAddress()) {
                return address;
            }
        } catch (UnknownHostException unknown) {
            throw new Refusal(Message.of(ServeCommand.class, "serve.host.unknown", "host", host), unknown);
        }
        throw new Refusal(Message.of(ServeCommand.class, "serve.host.loopback", "host", host));
    }

    private static Path prepared(Path home) {
        try {
            return Files.createDirectories(home);
        } catch (IOException unwritable) {
            throw new Refusal(
                    Message.of(ServeCommand.class, "serve.home.unwritable", "home", home.toString()), unwritable);
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
