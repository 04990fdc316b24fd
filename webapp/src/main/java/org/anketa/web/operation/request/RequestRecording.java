package org.anketa.web.operation.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.anketa.log.AccessLine;
import org.anketa.log.CurrentRequest;
import org.anketa.web.page.RequestNumber;
import org.anketa.web.page.Route;
import org.anketa.web.page.Visitor;

/** Gives each request its number, which the answer tells, and says how it was answered. Stands before all other filters. */
public final class RequestRecording extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    private static final String ASSETS = "/assets";

    private final transient RequestWatch watch;

    public RequestRecording(RequestWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        String number = RequestNumbers.of(request);
        RequestNumber.remember(request, number);
        response.setHeader(RequestNumbers.HEADER, number);
        if (request.getServletPath().equals(ASSETS)) {
            Route.remember(request, ASSETS);
        }
        CountedBody counted = new CountedBody(response);
        CurrentRequest.begin(number);
        boolean answered = false;
        try {
            chain.doFilter(request, counted);
            answered = true;
        } finally {
            record(request, counted, answered ? counted.getStatus() : 500, number, System.nanoTime() - begun);
            CurrentRequest.end();
        }
    }

    private void record(HttpServletRequest request, CountedBody response, int status, String number, long nanos) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        String route = Route.of(request);
        watch.answered(method, route, status, nanos);
        if (AccessLine.isWanted()) {
            String role = Visitor.find(request)
                    .map(user -> user.role().name().toLowerCase(Locale.ROOT))
                    .orElse("-");
            new AccessLine(method, route, status, nanos / 1_000_000, response.bytes(), role, number).write();
        }
    }
}
