package org.anketa.web.boot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.logging.Logger;
import org.anketa.control.ControlServer;
import org.anketa.control.Task;
import org.anketa.datafile.DataFileService;
import org.anketa.fieldwork.DueConsents;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.backup.NightlyBackup;
import org.anketa.web.account.SetUpLink;
import org.anketa.web.account.WelcomeLink;
import org.anketa.web.data.CodebookResource;
import org.anketa.web.data.DownloadResource;
import org.anketa.web.data.FileResource;
import org.anketa.web.data.FilesResource;
import org.anketa.web.data.VariableResource;
import org.anketa.web.data.VariablesResource;
import org.anketa.web.frame.ErrorRequests;
import org.anketa.web.frame.ErrorResource;
import org.anketa.web.frame.PreferencesResource;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.FailureMapper;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PublicAddress;
import org.anketa.web.page.RefusalMapper;
import org.anketa.web.plugins.PluginsResource;
import org.anketa.web.security.AccessRules;
import org.anketa.web.security.FormLimit;
import org.anketa.web.security.KnownVisitors;
import org.anketa.web.security.OwnNames;
import org.anketa.web.security.OwnSite;
import org.anketa.web.security.PlainCookies;
import org.anketa.web.security.ReadableAccept;
import org.anketa.web.security.ReadableContentType;
import org.anketa.web.security.SecurityHeaders;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jspecify.annotations.Nullable;

/** Puts the application together when the servlet container starts it. */
public final class Startup implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    /** In bytes. What the pages take is larger than any survey; beyond it the command line serves better. */
    private static final long UPLOAD_LIMIT = 200L << 20;

    private @Nullable Engine engine;
    private @Nullable Services services;
    private @Nullable ControlServer control;
    private @Nullable NightlyBackup nightly;
    private @Nullable DueConsents consents;
    private @Nullable Operations operations;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Settings settings = Settings.of(context);
        Clock clock = Clock.system(ZoneId.systemDefault());
        Services opened = context.getAttribute(Handover.SERVICES) instanceof Services handed
                ? handed
                : Services.open(settings.database(), clock, settings.backups());
        services = opened;
        boolean simulated = context.getInitParameter(Handover.WELCOMED) != null;
        BundledPlugins bundled = BundledPlugins.of(context, settings.home());
        Engine started = Engine.start(bundled.folder(), settings.home(), Operations.analysisRunner());
        engine = started;
        DataFileService files = new DataFileService(
                settings.home().resolve("data"),
                started.formats(),
                clock,
                opened.database().address().kind() == DatabaseKind.POSTGRESQL);
        Services used = simulated ? opened.ofSimulation() : opened;
        Operations watched = Operations.of(settings, used);
        operations = watched;
        guard(context, settings, watched, opened);
        SetUpLink setUp = new SetUpLink(opened.accounts());
        WelcomeLink welcome = welcome(context);
        ServletRegistration.Dynamic pages = context.addServlet(
                "pages",
                new ServletContainer(resources(
                        started, used, watched, new Pages(simulated), setUp, welcome, files, settings.address())));
        pages.addMapping("/*");
        pages.setLoadOnStartup(1);
        control = control(settings.home(), StoreTasks.of(opened, started::formats));
        nightly = SystemPages.nightly(opened, settings);
        consents = DueConsents.start(opened.answering());
        setUp.path().ifPresent(path -> announce(context, settings, path));
    }

    /** The launcher prints the link; in a container of its own kind the log is all there is. */
    private static void announce(ServletContext context, Settings settings, String path) {
        context.setAttribute(Handover.SET_UP, path);
        if (settings.host() == null) {
            LOG.info("Nobody can sign in yet. Create the administrator at " + context.getContextPath() + path);
        }
    }

    private static @Nullable WelcomeLink welcome(ServletContext context) {
        String user = context.getInitParameter(Handover.WELCOMED);
        if (user == null) {
            return null;
        }
        WelcomeLink link = WelcomeLink.of(user);
        context.setAttribute(Handover.WELCOME, link.path());
        return link;
    }

    private static ControlServer control(Path home, Map<String, Task> tasks) {
        try {
            return ControlServer.start(Files.createDirectories(home), tasks);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        if (nightly != null) {
            nightly.close();
        }
        if (consents != null) {
            consents.close();
        }
        if (control != null) {
            control.close();
        }
        if (engine != null) {
            engine.close();
        }
        if (services != null) {
            services.close();
        }
        if (operations != null) {
            operations.close();
        }
    }

    /** In this order: what is cheap to refuse is refused first. */
    private static void guard(ServletContext context, Settings settings, Operations operations, Services services) {
        guard(context, "request-recording", operations.recording());
        guard(context, "security-headers", new SecurityHeaders(), DispatcherType.REQUEST, DispatcherType.ERROR);
        guard(context, "error-requests", new ErrorRequests(), DispatcherType.ERROR);
        guard(context, "readable-content-type", new ReadableContentType());
        // Whatever refuses a form may read it first, so that the page that says why can hold it.
        guard(context, "pace", operations.pace());
        guard(context, "failures", operations.failures());
        guard(context, "own-names", new OwnNames(settings.host(), settings.address()));
        guard(context, "own-site", new OwnSite(settings.address()));
        guard(context, "address-limits", operations.addressLimits());
        guard(context, "disk", operations.diskGuard());
        guard(context, "known-visitors", new KnownVisitors(services.accounts(), services.workspaces()));
        guard(context, "limits", operations.limits());
    }

    private static void guard(ServletContext context, String name, Filter filter) {
        guard(context, name, filter, DispatcherType.REQUEST);
    }

    private static void guard(
            ServletContext context, String name, Filter filter, DispatcherType first, DispatcherType... more) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(first, more), true, "/*");
    }

    private static ResourceConfig resources(
            Engine engine,
            Services services,
            Operations operations,
            Pages pages,
            SetUpLink setUp,
            @Nullable WelcomeLink welcome,
            DataFileService files,
            PublicAddress address) {
        ErrorPages errors = new ErrorPages(pages);
        return new ResourceConfig()
                .register(new AccessRules(services.accounts(), services.audit(), errors))
                .register(new ReadableAccept())
                .register(new FormLimit())
                .register(new PlainCookies())
                .register(new RefusalMapper(errors))
                .register(new FailureMapper(errors, operations.disk()::reportFull))
                .register(new ErrorResource(errors))
                .registerInstances(operations.resources(errors))
                .register(new PreferencesResource())
                .register(MultiPartFeature.class)
                .register(new FilesResource(pages, files, UPLOAD_LIMIT))
                .register(new FileResource(pages, files, engine.formats()))
                .register(new DownloadResource(files, engine.formats()))
                .register(new VariablesResource(pages, files))
                .register(new VariableResource(pages, files))
                .register(new CodebookResource(pages, files, UPLOAD_LIMIT))
                .register(new PluginsResource(pages, engine.listPlugins()))
                .registerInstances(AccountPages.of(services, setUp, welcome, pages, errors))
                .registerInstances(AnswerResources.of(services, pages, address))
                .registerInstances(AnalysisPages.of(engine, files, services, pages))
                .registerInstances(PeoplePages.of(services, engine.formats(), pages))
                .registerInstances(StudyPages.of(services, files, engine.renderers(), pages, address))
                .registerInstances(SystemPages.of(services, pages))
                .registerInstances(ApiResources.of(engine, services, UPLOAD_LIMIT))
                .registerInstances(FieldworkApi.of(services, address))
                // A proxy may speak HTTPS before this server speaks HTTP: only the browser knows how it came.
                .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
