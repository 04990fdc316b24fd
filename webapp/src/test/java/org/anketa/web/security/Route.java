package org.anketa.web.security;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One method of one resource.
 *
 * @param verb of HTTP
 * @param path an address that leads to it; what it names need not exist
 * @param content the kind of content that it takes; empty if it takes none
 */
record Route(Class<?> resource, Method method, String verb, String path, String content) {

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
                        resource, method, String.valueOf(verb(method)), path(resource, method), content(method)));
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

    private static String content(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? "" : consumes.value()[0];
    }

    private static String path(Class<?> resource, Method method) {
        String base = resource.getAnnotation(Path.class).value();
        Path more = method.getAnnotation(Path.class);
        String whole = "/" + base + (more == null ? "" : "/" + more.value());
        return filled(whole.replaceAll("/+", "/"));
    }

    /** Puts values into the places of a template; an expression in one may have braces itself. */
    private static String filled(String template) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{' && depth++ == 0) {
                begin = i + 1;
            } else if (c == '}' && --depth == 0) {
                path.append(value(template.substring(begin, i)));
            } else if (depth == 0) {
                path.append(c);
            }
        }
        return path.toString();
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
        return verb + " " + path + " (" + resource.getSimpleName() + "." + method.getName() + ")";
    }
}
