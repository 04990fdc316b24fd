package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import org.anketa.account.TooManyAttempts;
import org.anketa.analysis.InvalidOptions;
import org.anketa.analysis.PluginFailure;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

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
        Map<String, Text> problems = refusal instanceof InvalidOptions invalid ? invalid.problems() : Map.of();
        return errors.show(request, statusOf(refusal), refusal.reason(), problems);
    }

    private static int statusOf(Refusal refusal) {
        if (refusal instanceof NotFound) {
            return 404;
        }
        if (refusal instanceof TooLarge) {
            return 413;
        }
        if (refusal instanceof TooManyAttempts) {
            return 429;
        }
        return refusal instanceof PluginFailure ? 500 : UNPROCESSABLE;
    }
}
