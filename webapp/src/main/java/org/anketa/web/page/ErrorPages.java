package org.anketa.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/** Says what went wrong: as a page, or as RFC 9457 problem details under {@code /api}. Never shows a stack trace. */
public final class ErrorPages {

    /** From here on it is the server's fault, and its administrator may be asked. */
    private static final int DEFECT = 500;

    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final Pages pages;

    public ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** The usual words for a status. */
    public Response show(HttpServletRequest request, int status) {
        return show(request, status, ErrorWords.reason(status));
    }

    /** The given words with a status. */
    public Response show(HttpServletRequest request, int status, Text reason) {
        if (isApi(request)) {
            return problem(request, status, reason, null);
        }
        View view = View.of(request, ErrorPages.class);
        Map<String, Object> values = new HashMap<>(Map.of(
                "status",
                status,
                "title",
                view.say(ErrorWords.title(status)),
                "reason",
                view.say(reason),
                "number",
                status >= DEFECT ? RequestNumber.of(request) : ""));
        Optional<AnotherTry> again = AnotherTry.after(request, status);
        again.ifPresent(offered -> values.put("again", offered));
        Response shown = pages.show(status, "page/error.jte", view, values);
        if (again.filter(AnotherTry::sends).isPresent()) {
            shown.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return shown;
    }

    /** That the database can't be reached, and when to come back. */
    Response showUnreachable(HttpServletRequest request) {
        Response shown = show(request, UNAVAILABLE, ErrorWords.unreachable());
        shown.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, ErrorWords.UNREACHABLE_SECONDS);
        return shown;
    }

    /** That the disk is full, and when to come back. */
    Response showFull(HttpServletRequest request) {
        Response shown = show(request, INSUFFICIENT_STORAGE);
        shown.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, ErrorWords.FULL_SECONDS);
        return shown;
    }

    /** The words of a refusal with a status; a program is told what is wrong with single parts too. */
    public Response show(HttpServletRequest request, int status, Refusal refusal) {
        if (!isApi(request)) {
            return show(request, status, refusal.reason());
        }
        Locale language = Preferences.of(request).language();
        return problem(
                request,
                status,
                refusal.reason(),
                Problems.of(refusal, language).orElse(null));
    }

    private static Response problem(HttpServletRequest request, int status, Text reason, @Nullable JsonNode problems) {
        Locale language = Preferences.of(request).language();
        ObjectNode problem = Problem.describe(status, ErrorWords.title(status), reason, language);
        String number = RequestNumber.of(request);
        if (!number.isEmpty()) {
            problem.put("request", number);
        }
        if (problems != null) {
            problem.set("problems", problems);
        }
        return Problem.of(status, problem, language);
    }

    private static boolean isApi(HttpServletRequest request) {
        // What the container itself refuses comes here under another address.
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = refused instanceof String uri ? uri : request.getRequestURI();
        return address.startsWith(request.getContextPath() + "/api/");
    }
}
