package org.anketa.web.operation.metrics;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.anketa.web.security.Everybody;

/** Tells load balancers and scripts whether the application can do its work, and whether it runs at all. */
@Path("health")
@Everybody
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private static final String UP = "up";
    private static final String DOWN = "down";
    private static final int UNAVAILABLE = 503;

    private final Health health;
    private final String version;

    public HealthResource(Health health, String version) {
        this.health = health;
        this.version = version;
    }

    /** 200 if requests should come here, 503 if not: the database doesn't answer, or the disk is full. */
    @GET
    public Response ready() {
        Health.State state = health.state();
        return answer(
                state.isUp(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("status", word(state.isUp()))
                        .put("version", version)
                        .put("database", word(state.database()))
                        .put("disk", state.disk() ? UP : "full")
                        .toString());
    }

    /** 200 as long as the process answers: it need not be started anew. */
    @GET
    @Path("live")
    public Response live() {
        return answer(
                true, JsonNodeFactory.instance.objectNode().put("status", UP).toString());
    }

    private static Response answer(boolean up, String json) {
        return Response.status(up ? 200 : UNAVAILABLE)
                .entity(json)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String word(boolean up) {
        return up ? UP : DOWN;
    }
}
