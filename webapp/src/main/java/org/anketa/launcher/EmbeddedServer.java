package org.anketa.launcher;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/** The web application in a Tomcat of its own, on one address of this machine. */
public final class EmbeddedServer implements AutoCloseable {

    private final Tomcat tomcat;
    private final InetAddress address;

    /** The platform holds loggers weakly: without these references their levels would be forgotten. */
    private final List<Logger> quieted;

    private EmbeddedServer(Tomcat tomcat, InetAddress address, List<Logger> quieted) {
        this.tomcat = tomcat;
        this.address = address;
        this.quieted = quieted;
    }

    /**
     * Starts the server; on return it answers requests.
     *
     * @param application the unpacked WAR
     * @param home where the application keeps its data
     * @param port 0 for any free port
     * @throws LifecycleException if the address can't be listened on
     */
    public static EmbeddedServer start(Path application, Path home, InetAddress address, int port)
            throws LifecycleException {
        List<Logger> quieted = quieted();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(home.resolve("work").toAbsolutePath().toString());
        tomcat.setConnector(connector(address, port));
        tomcat.getEngine().setParentClassLoader(EmbeddedServer.class.getClassLoader());
        tomcat.getEngine().setName("anketa");
        StandardContext context = (StandardContext)
                tomcat.addWebapp("", application.toAbsolutePath().toString());
        // The command line has loaded the application's classes already; one copy serves both.
        context.setDelegate(true);
        context.setContainerSciFilter(".*");
        context.setUnpackWAR(false);
        context.addParameter("anketa.home", home.toAbsolutePath().toString());
        context.addLifecycleListener(new WithoutJsp());
        tomcat.start();
        if (!context.getState().isAvailable()) {
            tomcat.destroy();
            throw new LifecycleException("The web application did not start");
        }
        return new EmbeddedServer(tomcat, address, quieted);
    }

    private static Connector connector(InetAddress address, int port) {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(port);
        connector.setProperty("address", address.getHostAddress());
        connector.setProperty("compression", "on");
        connector.setProperty(
                "compressibleMimeType", "text/html,text/css,text/javascript,application/json,image/svg+xml");
        connector.setProperty("maxThreads", "32");
        connector.setProperty("minSpareThreads", "2");
        connector.setProperty("server", "Anketa");
        // A result's address names every variable that was picked, and there may be hundreds.
        connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(64 * 1024));
        connector.setMaxPostSize(2 * 1024 * 1024);
        connector.setThrowOnFailure(true);
        return connector;
    }

    /** Tomcat reports every step of its life; a person at a terminal wants to see warnings only. */
    private static List<Logger> quieted() {
        List<Logger> loggers = Stream.of("org.apache", "org.glassfish", "org.pf4j", "org.hibernate")
                .map(Logger::getLogger)
                .toList();
        loggers.forEach(logger -> logger.setLevel(Level.WARNING));
        // Jersey takes resources that are registered as objects for providers that do nothing, and says so.
        Logger providers = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");
        providers.setLevel(Level.SEVERE);
        return Stream.concat(loggers.stream(), Stream.of(providers)).toList();
    }

    /** The address to open in a browser. */
    public String url() {
        String host = address.getHostAddress();
        boolean local = address.isLoopbackAddress() && !host.contains(":");
        String shown = local ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + tomcat.getConnector().getLocalPort() + "/";
    }

    /** Waits until the server is stopped. */
    public void await() {
        tomcat.getServer().await();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        quieted.forEach(logger -> logger.setLevel(null));
    }

    /** Takes out the JSP servlet's mappings of Tomcat's defaults: there is no JSP engine and no JSP page here. */
    private static final class WithoutJsp implements LifecycleListener {
        @Override
        public void lifecycleEvent(LifecycleEvent event) {
            if (event.getType().equals(Lifecycle.CONFIGURE_START_EVENT)) {
                Context context = (Context) event.getSource();
                context.removeServletMapping("*.jsp");
                context.removeServletMapping("*.jspx");
                if (context.findChild("jsp") != null) {
                    context.removeChild(context.findChild("jsp"));
                }
            }
        }
    }
}
