package org.anketa.web.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.RefusedEarly;
import org.anketa.web.security.Everybody;

/** Where the servlet container sends requests that it refused itself. */
@Path("error")
@Everybody
public final class ErrorResource {

    private final ErrorPages errors;

    public ErrorResource(ErrorPages errors) {
        this.errors = errors;
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer refused ? refused : 404;
        return RefusedEarly.reason(request)
                .map(reason -> errors.show(request, code, reason))
                .orElseGet(() -> errors.show(request, code));
    }
}
