package org.anketa.web.boot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import org.anketa.datafile.DataFileService;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.web.data.CodebookResource;
import org.anketa.web.data.DownloadResource;
import org.anketa.web.data.FileResource;
import org.anketa.web.data.FilesResource;
import org.anketa.web.data.VariableResource;
import org.anketa.web.data.VariablesResource;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.ErrorResource;
import org.anketa.web.page.FailureMapper;
import org.anketa.web.page.HealthResource;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PreferencesResource;
import org.anketa.web.page.RefusalMapper;
import org.anketa.web.plugins.PluginsResource;
import org.anketa.web.security.LocalRequests;
import org.anketa.web.security.SecurityHeaders;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** Puts the application together when the servlet container starts it. */
public final class Startup implements ServletContextListener {

    /** In bytes. What the pages take is larger than any survey; beyond it the command line serves better. */
    private static final long UPLOAD_LIMIT = 200L << 20;

    private @Nullable Engine engine;
    private @Nullable Services services;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Path home = home(context);
        BundledPlugins bundled = BundledPlugins.of(context, home);
        Engine started = Engine.start(bundled.folder(), home);
        engine = started;
        Clock clock = Clock.system(ZoneId.systemDefault());
        DataFileService files = new DataFileService(home.resolve("data"), started.formats(), clock);
        Services opened = Services.open(DatabaseAddress.embedded(home), clock);
        services = opened;
        guard(context, "security-headers", new SecurityHeaders());
        guard(context, "local-requests", new LocalRequests());
        ServletRegistration.Dynamic pages =
                context.addServlet("pages", new ServletContainer(resources(started, files, opened)));
        pages.addMapping("/*");
        pages.setLoadOnStartup(1);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (services != null) {
            services.close();
        }
        if (engine != null) {
            engine.close();
        }
    }

    /** The launcher names the home; in a container of its own kind the environment does, or a folder is taken beside it. */
    private static Path home(ServletContext context) {
        String told = context.getInitParameter("anketa.home");
        if (told == null) {
            told = System.getenv("ANKETA_HOME");
        }
        return Path.of(told == null || told.isBlank() ? "anketa-home" : told).toAbsolutePath();
    }

    private static void guard(ServletContext context, String name, Filter filter) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    private static ResourceConfig resources(Engine engine, DataFileService files, Services services) {
        Pages pages = new Pages();
        ErrorPages errors = new ErrorPages(pages);
        return new ResourceConfig()
                .register(new RefusalMapper(errors))
                .register(new FailureMapper(errors))
                .register(new ErrorResource(errors))
                .register(new HealthResource())
                .register(new PreferencesResource())
                .register(MultiPartFeature.class)
                .register(new FilesResource(pages, files, UPLOAD_LIMIT))
                .register(new FileResource(pages, files, engine.formats()))
                .register(new DownloadResource(files, engine.formats()))
                .register(new VariablesResource(pages, files))
                .register(new VariableResource(pages, files))
                .register(new CodebookResource(pages, files, UPLOAD_LIMIT))
                .register(new PluginsResource(pages, engine.listPlugins()))
                .registerInstances(AnalysisPages.of(engine, files, services, pages))
                .registerInstances(ApiResources.of(engine, services.clock(), UPLOAD_LIMIT))
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
