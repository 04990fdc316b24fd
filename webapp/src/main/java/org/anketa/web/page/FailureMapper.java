package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows everything that isn't a refusal: a page that isn't there, or a defect, which goes to the log and no further. */
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    private static final int REQUEST_TIMEOUT = 408;
    private static final int DEFECT = 500;
    private static final int UNAVAILABLE = 503;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final ErrorPages errors;
    private final Runnable outOfSpace;

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before it calls the mapper.
    private HttpServletRequest request;

    public FailureMapper(ErrorPages errors) {
        this(errors, () -> {});
    }

    /** @param outOfSpace is told when something couldn't be written because a disk is full */
    public FailureMapper(ErrorPages errors, Runnable outOfSpace) {
        this.errors = errors;
        this.outOfSpace = outOfSpace;
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
        int status = Failures.statusOf(failure);
        if (status == REQUEST_TIMEOUT) {
            // The framework may have wrapped it as a body that can't be read.
            return errors.show(request, status);
        }
        if (failure instanceof WebApplicationException web) {
            Response response = web.getResponse();
            return response.getStatus() < 400 ? response : show(response);
        }
        if (status == UNAVAILABLE) {
            // One line of the log says so for all requests.
            return errors.showUnreachable(request);
        }
        if (status == INSUFFICIENT_STORAGE) {
            outOfSpace.run();
            return errors.showFull(request);
        }
        if (status >= DEFECT) {
            // The path itself may hold the secret of a link.
            LOG.log(Level.SEVERE, "Request failed: " + request.getMethod() + " " + Route.of(request), failure);
        }
        return errors.show(request, status);
    }
}
