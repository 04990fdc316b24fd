package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/** Shows refused input in the reader's words. */
public final class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final int UNPROCESSABLE = 422;

    private final ErrorPages errors;

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before it calls the mapper.
    private HttpServletRequest request;

    public RefusalMapper(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return errors.show(request, refusal instanceof NotFound ? 404 : UNPROCESSABLE, refusal.reason());
    }
}
