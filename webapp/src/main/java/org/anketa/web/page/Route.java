package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The template of the path by which a request was answered. Logs and measurements name it instead of the path, in which the
 * secrets of links stand.
 */
public final class Route {

    /** What nothing answered. */
    public static final String NONE = "-";

    private static final String ATTRIBUTE = Route.class.getName();

    private Route() {}

    /** Remembers the first route: what follows only shows what went wrong there. */
    public static void remember(HttpServletRequest request, String template) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, template);
        }
    }

    /** The template, or {@link #NONE}. */
    public static String of(HttpServletRequest request) {
        @Nullable Object template = request.getAttribute(ATTRIBUTE);
        return template instanceof String text ? text : NONE;
    }
}
