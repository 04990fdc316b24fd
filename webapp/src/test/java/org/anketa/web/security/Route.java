package org.anketa.web.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One method of one resource.
 *
 * @param verb of HTTP
 * @param template of the addresses that lead to it
 * @param content the kind of content that it takes; empty if it takes none or any
 */
record Route(Class<?> resource, Method method, String verb, Template template, String content) {

    /** All methods of all resources of the product. */
    static List<Route> listAll() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.anketa.web").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Route::of)
                        .toList();
    }

    private static Stream<Route> of(Class<?> resource) {
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .map(method -> new Route(
                        resource,
                        method,
                        String.valueOf(verb(method)),
                        template(resource, method),
                        content(resource, method)));
    }

    /** An address that leads to it; what it names need not exist. */
    String path() {
        return template.filled(Route::value);
    }

    @SuppressWarnings("NullAway") // The stream's filter looks for null.
    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static String content(Class<?> resource, Method method) {
        Consumes own = method.getAnnotation(Consumes.class);
        Consumes consumes = own == null ? resource.getAnnotation(Consumes.class) : own;
        boolean any = consumes == null || consumes.value()[0].equals(MediaType.WILDCARD);
        return any || "GET".equals(verb(method)) ? "" : consumes.value()[0];
    }

    private static Template template(Class<?> resource, Method method) {
        String base = resource.getAnnotation(Path.class).value();
        Path more = method.getAnnotation(Path.class);
        String whole = "/" + base + (more == null ? "" : "/" + more.value());
        return new Template(whole.replaceAll("/+", "/"));
    }

    private static String value(String place) {
        int colon = place.indexOf(':');
        String expression = colon < 0 ? "" : place.substring(colon + 1).strip();
        // Where one of some words is expected, the first will do.
        String word = expression.replaceFirst("\\|.*", "");
        return Stream.of(new UUID(0, 1).toString(), "1", word)
                .filter(candidate -> expression.isEmpty() || candidate.matches(expression))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No value for the place {" + place + "}"));
    }

    @Override
    public String toString() {
        return verb + " " + template.text() + " (" + resource.getSimpleName() + "." + method.getName() + ")";
    }
}
