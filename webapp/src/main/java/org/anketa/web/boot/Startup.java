package org.anketa.web.boot;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import java.util.EnumSet;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.ErrorResource;
import org.anketa.web.page.FailureMapper;
import org.anketa.web.page.HealthResource;
import org.anketa.web.page.Pages;
import org.anketa.web.page.PreferencesResource;
import org.anketa.web.page.RefusalMapper;
import org.anketa.web.page.StartResource;
import org.anketa.web.security.LocalRequests;
import org.anketa.web.security.SecurityHeaders;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Puts the application together when the servlet container starts it. */
public final class Startup implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        guard(context, "security-headers", new SecurityHeaders());
        guard(context, "local-requests", new LocalRequests());
        ServletRegistration.Dynamic pages = context.addServlet("pages", new ServletContainer(resources()));
        pages.addMapping("/*");
        pages.setLoadOnStartup(1);
    }

    private static void guard(ServletContext context, String name, Filter filter) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, "/*");
    }

    private static ResourceConfig resources() {
        Pages pages = new Pages();
        ErrorPages errors = new ErrorPages(pages);
        return new ResourceConfig()
                .register(new RefusalMapper(errors))
                .register(new FailureMapper(errors))
                .register(new ErrorResource(errors))
                .register(new HealthResource())
                .register(new PreferencesResource())
                .register(new StartResource(pages))
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
