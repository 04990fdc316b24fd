package org.anketa.web.operation.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anketa.web.page.Failures;
import org.anketa.web.page.RefusedEarly;
import org.anketa.web.page.Route;

/** Shows what fails before any resource is asked, such as looking up a session while the database can't be reached. */
public final class FailureGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(FailureGuard.class.getName());

    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final transient Runnable outOfSpace;

    /** @param outOfSpace is told when something couldn't be written because a disk is full */
    public FailureGuard(Runnable outOfSpace) {
        this.outOfSpace = outOfSpace;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException failure) {
            int status = Failures.statusOf(failure);
            if (status == INSUFFICIENT_STORAGE) {
                outOfSpace.run();
            } else if (status != UNAVAILABLE) {
                LOG.log(Level.SEVERE, "Request failed: " + request.getMethod() + " " + Route.of(request), failure);
            }
            if (response.isCommitted()) {
                return;
            }
            if (status == UNAVAILABLE) {
                // One line of the log says so for all requests.
                RefusedEarly.sendUnreachable(request, response);
            } else if (status == INSUFFICIENT_STORAGE) {
                RefusedEarly.sendFull(request, response);
            } else {
                response.sendError(status);
            }
        }
    }
}
