package org.anketa.web.boot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.FailureMapper;
import org.anketa.web.page.Pages;
import org.anketa.web.page.RefusalMapper;
import org.anketa.web.page.Visitor;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Resources of {@code /api/v1} behind real HTTP; whoever asks is the librarian Olga. */
final class ApiServer implements AutoCloseable {

    /** What came back. */
    record Answer(int status, String type, String text) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(text);
            } catch (JsonProcessingException noJson) {
                throw new UncheckedIOException(noJson);
            }
        }

        String detail() {
            return json().path("detail").asText();
        }
    }

    private static final class Olga extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            Visitor.remember(request, new User(new UUID(0, 1), "olga", Role.LIBRARIAN, true, Instant.EPOCH));
            chain.doFilter(request, response);
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Tomcat tomcat;

    private ApiServer(Tomcat tomcat) {
        this.tomcat = tomcat;
    }

    static ApiServer start(Path folder, Object... resources) throws LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("", folder.toString());
        ErrorPages errors = new ErrorPages(new Pages());
        ResourceConfig config = new ResourceConfig()
                .register(new RefusalMapper(errors))
                .register(new FailureMapper(errors))
                .registerInstances(resources);
        Tomcat.addServlet(context, "api", new ServletContainer(config)).addMapping("/*");
        addFilter(context);
        tomcat.getConnector();
        tomcat.start();
        return new ApiServer(tomcat);
    }

    private static void addFilter(Context context) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("olga");
        filter.setFilter(new Olga());
        context.addFilterDef(filter);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("olga");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
    }

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "");
    }

    Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "");
    }

    /** Sends JSON; it may be written with single quotation marks. */
    Answer send(String method, String path, String json) {
        return send(method, path, BodyPublishers.ofString(json.replace('\'', '"')), "application/json");
    }

    /** @param type of the content; empty for none */
    Answer send(String method, String path, BodyPublisher body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/api/v1/" + path))
                .method(method, body);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
