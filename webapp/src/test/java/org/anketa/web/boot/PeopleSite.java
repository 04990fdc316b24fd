package org.anketa.web.boot;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.analysis.FigureRenderers;
import org.anketa.datafile.DataFileService;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.Formats;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.FailureMapper;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PublicAddress;
import org.anketa.web.page.RefusalMapper;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.AccessRules;
import org.anketa.workspace.Workspaces;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * The pages of staff, controlled lists, studies and interviews in a server within the test, on a database of its own. Whoever asks is signed in
 * as a librarian, or as what the header {@code Role} says.
 */
public final class PeopleSite implements AutoCloseable {

    /** What addresses in letters begin with. */
    public static final String PUBLIC_ADDRESS = "https://library.example";

    private final Tomcat tomcat;
    private final Services services;

    private PeopleSite(Tomcat tomcat, Services services) {
        this.tomcat = tomcat;
        this.services = services;
    }

    /** Starts the server on a free port. */
    public static PeopleSite start(Path home) throws LifecycleException {
        Services services =
                Services.open(DatabaseAddress.embedded(home), Clock.systemUTC(), BackupSettings.usual(home));
        Formats formats = new Formats(List.of(new CsvTableReader()), List.of(), List.of());
        Pages pages = new Pages();
        ErrorPages errors = new ErrorPages(pages);
        ResourceConfig resources = new ResourceConfig()
                .register(new AccessRules(services.accounts(), services.audit(), errors))
                .register(new RefusalMapper(errors))
                .register(new FailureMapper(errors))
                .register(MultiPartFeature.class)
                .registerInstances(PeoplePages.of(services, formats, pages))
                .registerInstances(AnswerResources.of(services, pages, PublicAddress.of(PUBLIC_ADDRESS)))
                .registerInstances(SystemPages.of(services, pages))
                .registerInstances(StudyPages.of(
                        services,
                        new DataFileService(home.resolve("data"), formats, services.clock()),
                        new FigureRenderers(List.of(new PlainFigures())),
                        pages,
                        PublicAddress.of(PUBLIC_ADDRESS)));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(home.resolve("work").toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext(
                "", Path.of("src", "main", "webapp").toAbsolutePath().toString());
        addPackagedAssets(context);
        Tomcat.addServlet(context, "assets", new DefaultServlet());
        context.addServletMapping("/assets/*", "assets");
        Tomcat.addServlet(context, "pages", new ServletContainer(resources));
        context.addServletMapping("/*", "pages");
        sign(context, services.workspaces());
        tomcat.getConnector();
        tomcat.start();
        return new PeopleSite(tomcat, services);
    }

    /** Scripts of others are there only where the application was packaged. */
    private static void addPackagedAssets(Context context) {
        Path packaged = Path.of("target", "anketa", "assets").toAbsolutePath();
        if (Files.isDirectory(packaged)) {
            StandardRoot resources = new StandardRoot(context);
            resources.addPreResources(new DirResourceSet(resources, "/assets", packaged.toString(), "/"));
            context.setResources(resources);
        }
    }

    private static void sign(Context context, Workspaces workspaces) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("sign-in");
        filter.setFilter(new SignIn(workspaces));
        context.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("sign-in");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
    }

    private static final class SignIn extends HttpFilter {

        private static final long serialVersionUID = 1L;

        private final transient Workspaces workspaces;

        SignIn(Workspaces workspaces) {
            this.workspaces = workspaces;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String role = request.getHeader("Role");
            Role as = role == null ? Role.LIBRARIAN : Role.find(role).orElseThrow();
            User vera = new User(UUID.randomUUID(), "Vera", as, true, Instant.EPOCH);
            Visitor.remember(request, vera, workspaces.of("the session of Vera as " + as.id()));
            chain.doFilter(request, response);
        }
    }

    public Services services() {
        return services;
    }

    /** The address of a page. */
    public URI page(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort())
                .resolve(path);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        services.close();
    }
}
