package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.anketa.shared.Text;

/** What a filter refuses before any resource is asked: the reason goes with the request to the page that shows it. */
public final class RefusedEarly {

    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final String ATTRIBUTE = RefusedEarly.class.getName();

    private RefusedEarly() {}

    /** Refuses with a reason of its own. */
    public static void send(HttpServletRequest request, HttpServletResponse response, int status, Text reason)
            throws IOException {
        request.setAttribute(ATTRIBUTE, reason);
        response.sendError(status);
    }

    /**
     * Refuses for a while.
     *
     * @param seconds after which another try makes sense
     */
    public static void send(
            HttpServletRequest request, HttpServletResponse response, int status, Text reason, long seconds)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(Math.max(1, seconds)));
        send(request, response, status, reason);
    }

    /** Says that the database can't be reached, with what was sent kept on the page. */
    public static void sendUnreachable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PostedForm.receive(request);
        send(request, response, UNAVAILABLE, ErrorWords.unreachable(), ErrorWords.UNREACHABLE_SECONDS);
    }

    /** Says that the disk is full, with what was sent kept on the page if nobody has read it yet. */
    public static void sendFull(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PostedForm.receive(request);
        send(request, response, INSUFFICIENT_STORAGE, ErrorWords.reason(INSUFFICIENT_STORAGE), ErrorWords.FULL_SECONDS);
    }

    /** The reason of whoever refused the request. */
    public static Optional<Text> reason(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Text reason ? Optional.of(reason) : Optional.empty();
    }
}
