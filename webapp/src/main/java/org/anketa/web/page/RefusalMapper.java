package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.anketa.account.TooManyAttempts;
import org.anketa.analysis.PluginFailure;
import org.anketa.fieldwork.Conflict;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.LinkRefusal;
import org.anketa.fieldwork.StaleDraft;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/** Shows refused input in the reader's words. */
public final class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final ErrorPages errors;

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before it calls the mapper.
    private HttpServletRequest request;

    public RefusalMapper(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return errors.show(request, statusOf(refusal), refusal);
    }

    private static int statusOf(Refusal refusal) {
        if (refusal instanceof LinkRefusal link) {
            return link.status() == Link.Status.EARLY ? FORBIDDEN : GONE;
        }
        if (refusal instanceof Conflict || refusal instanceof StaleDraft) {
            return CONFLICT;
        }
        if (refusal instanceof NotFound) {
            return NOT_FOUND;
        }
        if (refusal instanceof TooLarge) {
            return TOO_LARGE;
        }
        if (refusal instanceof Malformed) {
            return BAD_REQUEST;
        }
        if (refusal instanceof TooManyAttempts) {
            return TOO_MANY;
        }
        return refusal instanceof PluginFailure ? SERVER_ERROR : UNPROCESSABLE;
    }
}
