package org.anketa.web.api.fieldwork;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.anketa.form.FormJson;
import org.anketa.web.security.Everybody;

/** The JSON Schema of forms, for whoever writes one in an editor or by a program. */
@Path("api/v1/form.schema.json")
@Produces(MediaType.APPLICATION_JSON)
@Everybody
public final class FormSchemaApi {

    @GET
    public Response show() {
        return Response.ok(FormJson.schema())
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .build();
    }
}
