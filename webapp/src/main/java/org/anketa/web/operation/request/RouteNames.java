package org.anketa.web.operation.request;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.AnnotatedElement;
import java.util.function.Supplier;
import org.anketa.web.page.Route;
import org.jspecify.annotations.Nullable;

/** Remembers by which route a request is answered; the words are made once, when the program starts. */
public final class RouteNames implements DynamicFeature {

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before any request comes.
    private HttpServletRequest request;

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        context.register(new Name(template(resource.getResourceClass(), resource.getResourceMethod()), () -> request));
    }

    /** The path of a class and of its method, with one slash before each part. */
    static String template(AnnotatedElement type, AnnotatedElement method) {
        String template = part(type.getAnnotation(Path.class)) + part(method.getAnnotation(Path.class));
        return template.isEmpty() ? "/" : template;
    }

    private static String part(@Nullable Path path) {
        String part = path == null ? "" : path.value().replaceAll("^/+|/+$", "");
        return part.isEmpty() ? "" : "/" + part;
    }

    /** Before everything else: what access rules refuse has a route, too. */
    @Priority(1)
    private record Name(String template, Supplier<HttpServletRequest> current) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext context) {
            Route.remember(current.get(), template);
        }
    }
}
