package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.anketa.account.TooManyAttempts;
import org.anketa.analysis.PluginFailure;
import org.anketa.fieldwork.Conflict;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.LinkRefusal;
import org.anketa.fieldwork.StaleDraft;
import org.anketa.shared.NotFound;
import org.anketa.shared.Overload;
import org.anketa.shared.Refusal;

/** Shows refused input in the reader's words. */
public final class RefusalMapper implements ExceptionMapper<Refusal> {

    private static final int FORBIDDEN = 403;
    private static final int GONE = 410;
    private static final int UNPROCESSABLE = 422;

    /** What differs from input that is understood and not accepted; the kinds have no kinds of their own. */
    private static final Map<Class<? extends Refusal>, Integer> STATUSES = Map.of(
            Malformed.class, 400,
            NotFound.class, 404,
            Conflict.class, 409,
            StaleDraft.class, 409,
            TooLarge.class, 413,
            TooManyAttempts.class, 429,
            Overload.class, 503,
            PluginFailure.class, 500);

    private final ErrorPages errors;

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before it calls the mapper.
    private HttpServletRequest request;

    public RefusalMapper(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        Response shown = errors.show(request, statusOf(refusal), refusal);
        Optional<Duration> wait = remaining(refusal);
        return wait.isEmpty()
                ? shown
                : Response.fromResponse(shown)
                        .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.get().toSeconds()))
                        .build();
    }

    /** After how long another try makes sense, where time helps. */
    private static Optional<Duration> remaining(Refusal refusal) {
        if (refusal instanceof TooManyAttempts early) {
            return Optional.of(early.remaining());
        }
        return refusal instanceof Overload overload ? Optional.of(overload.remaining()) : Optional.empty();
    }

    private static int statusOf(Refusal refusal) {
        if (refusal instanceof LinkRefusal link) {
            return link.status() == Link.Status.EARLY ? FORBIDDEN : GONE;
        }
        return STATUSES.getOrDefault(refusal.getClass(), UNPROCESSABLE);
    }
}
