package org.anketa.web.operation.metrics;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.anketa.shared.Message;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.security.Everybody;

/** What the application measures of itself, for Prometheus. {@link MetricsAccess} says who may read it. */
@Path("metrics")
@Everybody
public final class MetricsResource {

    private static final String PROMETHEUS = "text/plain;version=0.0.4;charset=utf-8";

    private final Meters meters;
    private final MetricsAccess access;
    private final ErrorPages errors;

    public MetricsResource(Meters meters, MetricsAccess access, ErrorPages errors) {
        this.meters = meters;
        this.access = access;
        this.errors = errors;
    }

    @GET
    @Produces(PROMETHEUS)
    public Response read(@Context HttpServletRequest request) {
        if (access.allows(request)) {
            return Response.ok(meters.text(), PROMETHEUS)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        if (access.wantsToken()) {
            Response refused = errors.show(request, 401, Message.of(MetricsResource.class, "metrics.token"));
            return Response.fromResponse(refused)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Anketa metrics\"")
                    .build();
        }
        return errors.show(request, 403, Message.of(MetricsResource.class, "metrics.local"));
    }
}
