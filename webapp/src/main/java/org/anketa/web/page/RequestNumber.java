package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The number by which an administrator finds in the log what happened to a request. */
public final class RequestNumber {

    private static final String ATTRIBUTE = RequestNumber.class.getName();

    private RequestNumber() {}

    public static void remember(HttpServletRequest request, String number) {
        request.setAttribute(ATTRIBUTE, number);
    }

    /** The request's number; empty if it has none. */
    public static String of(HttpServletRequest request) {
        @Nullable Object number = request.getAttribute(ATTRIBUTE);
        return number instanceof String text ? text : "";
    }
}
