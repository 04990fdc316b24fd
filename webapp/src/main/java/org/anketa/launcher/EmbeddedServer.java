package org.anketa.launcher;

import java.net.InetAddress;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;

/** The web application in a Tomcat of its own, on one address of this machine. */
public final class EmbeddedServer implements AutoCloseable {

    private final Tomcat tomcat;
    private final Context context;
    private final ServerSettings settings;

    private EmbeddedServer(Tomcat tomcat, Context context, ServerSettings settings) {
        this.tomcat = tomcat;
        this.context = context;
        this.settings = settings;
    }

    /**
     * Starts the server; on return it answers requests.
     *
     * @throws LifecycleException if the address can't be listened on
     */
    public static EmbeddedServer start(ServerSettings settings) throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(settings.home().resolve("work").toAbsolutePath().toString());
        tomcat.setConnector(Connectors.of(settings));
        tomcat.getEngine().setParentClassLoader(EmbeddedServer.class.getClassLoader());
        tomcat.getEngine().setName("anketa");
        if (!settings.trustedProxies().isEmpty()) {
            tomcat.getEngine().getPipeline().addValve(TrustedProxies.valve(settings.trustedProxies()));
        }
        tomcat.getEngine().getPipeline().addValve(new RestOfBody());
        if (tomcat.getHost() instanceof StandardHost host) {
            host.setErrorReportValveClass(RefusalValve.class.getName());
        }
        StandardContext context = (StandardContext)
                tomcat.addWebapp("", settings.application().toAbsolutePath().toString());
        // The command line has loaded the application's classes already; one copy serves both.
        context.setDelegate(true);
        context.setContainerSciFilter(".*");
        context.setUnpackWAR(false);
        context.addParameter("anketa.home", settings.home().toAbsolutePath().toString());
        settings.parameters().forEach(context::addParameter);
        context.addServletContainerInitializer(
                (types, application) -> settings.attributes().forEach(application::setAttribute), null);
        context.addLifecycleListener(new WithoutJsp());
        tomcat.start();
        if (!context.getState().isAvailable()) {
            tomcat.destroy();
            throw new LifecycleException("The web application did not start");
        }
        return new EmbeddedServer(tomcat, context, settings);
    }

    /** The address to open in a browser on this machine. */
    public String url() {
        InetAddress address = settings.address();
        String host = address.getHostAddress();
        boolean local = address.isAnyLocalAddress() || (address.isLoopbackAddress() && !host.contains(":"));
        String shown = local ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return scheme() + "://" + shown + ":" + port() + "/";
    }

    /** {@code http} or {@code https}. */
    public String scheme() {
        return settings.keystore() == null ? "http" : "https";
    }

    /** Where it listens, also if any free port was asked for. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** A text that the application has put among its attributes, if it has. */
    public Optional<String> told(String attribute) {
        return context.getServletContext().getAttribute(attribute) instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Waits until the server is stopped. */
    public void await() {
        tomcat.getServer().await();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
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
