package org.anketa.web.frame;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.anketa.web.security.Everybody;

/** Answers whether the application runs: for scripts that wait for it. */
@Path("health")
@Everybody
public final class HealthResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String health() {
        return "{\"status\":\"up\"}";
    }
}
