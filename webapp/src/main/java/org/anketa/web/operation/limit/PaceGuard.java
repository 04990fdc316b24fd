package org.anketa.web.operation.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Doesn't wait for bodies that come a byte at a time. */
public final class PaceGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Pace pace = new Pace();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() == 0 || isBodiless(request)) {
            chain.doFilter(request, response);
            return;
        }
        try (Pace.Watch watch = pace.watch()) {
            chain.doFilter(new PacedBody(request, watch), response);
        }
    }

    private static boolean isBodiless(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") == null;
    }
}
