package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.EOFException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows everything that isn't a refusal: a page that isn't there, or a defect, which goes to the log and no further. */
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    private final ErrorPages errors;

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before it calls the mapper.
    private HttpServletRequest request;

    public FailureMapper(ErrorPages errors) {
        this.errors = errors;
    }

    /** Says it in words; which methods there are belongs to the refusal of another one. */
    private Response show(Response refused) {
        Response shown = errors.show(request, refused.getStatus());
        Object allowed = refused.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allowed == null
                ? shown
                : Response.fromResponse(shown)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            Response response = web.getResponse();
            return response.getStatus() < 400 ? response : show(response);
        }
        if (failure instanceof IOException && failure.getCause() instanceof EOFException) {
            // Whoever sent the request went away in the middle of it; nobody reads the answer.
            return errors.show(request, 400);
        }
        LOG.log(Level.SEVERE, "Request failed: " + request.getMethod() + " " + request.getRequestURI(), failure);
        return errors.show(request, 500);
    }
}
