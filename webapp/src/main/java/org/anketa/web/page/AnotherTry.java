package org.anketa.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an error page offers where time helps: to ask for the page once more, or to send a form again with all that was
 * typed.
 *
 * @param action the address that was asked for
 * @param sends whether a form was sent
 * @param fields of that form
 */
public record AnotherTry(String action, boolean sends, List<Map.Entry<String, String>> fields) {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;

    public AnotherTry {
        fields = List.copyOf(fields);
    }

    static Optional<AnotherTry> after(HttpServletRequest request, int status) {
        if (status != TOO_MANY && status != UNAVAILABLE && status != INSUFFICIENT_STORAGE) {
            return Optional.empty();
        }
        String action = address(request);
        if (method(request).equals("GET")) {
            return Optional.of(new AnotherTry(action, false, List.of()));
        }
        return PostedForm.of(request).map(form -> new AnotherTry(action, true, form.fields()));
    }

    private static String method(HttpServletRequest request) {
        // The page of errors itself is always asked for by GET.
        return request.getAttribute(RequestDispatcher.ERROR_METHOD) instanceof String refused
                ? refused
                : request.getMethod();
    }

    private static String address(HttpServletRequest request) {
        // What was refused early comes to the page of errors under another address.
        boolean refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String;
        Object path = refused ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI();
        Object query = refused ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : request.getQueryString();
        return OwnPath.orRoot(path + (query == null ? "" : "?" + query), request)
                .toString();
    }
}
