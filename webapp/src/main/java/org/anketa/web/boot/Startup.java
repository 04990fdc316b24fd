package org.anketa.web.boot;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** Puts the application together when the servlet container starts it. */
public final class Startup implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        ResourceConfig resources = new ResourceConfig()
                .register(new org.anketa.web.page.HealthResource())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, false);
        ServletRegistration.Dynamic pages = context.addServlet("pages", new ServletContainer(resources));
        pages.addMapping("/*");
        pages.setLoadOnStartup(1);
    }
}
