package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.anketa.fieldwork.AnsweringService;
import org.anketa.fieldwork.LinkService;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.UnknownLanguage;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.page.Malformed;
import org.anketa.web.security.Everybody;
import org.glassfish.jersey.server.ContainerRequest;

/** Answering by a link, for programs: whoever has the link's token may. */
@Path("api/v1/links/{token}")
@Produces(MediaType.APPLICATION_JSON)
@Everybody
public final class AnsweringApi {

    /** How large a response may be. */
    private static final int MEGABYTES = 1;

    private final LinkService links;
    private final PublishedForms forms;
    private final AnsweringService answering;

    public AnsweringApi(LinkService links, PublishedForms forms, AnsweringService answering) {
        this.links = links;
        this.forms = forms;
        this.answering = answering;
    }

    /** Whether one can answer by the link, and if so what is asked. */
    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest request) {
        return Json.respond(LinkJson.write(links.getLink(token), forms), Json.language(request));
    }

    /** Stores a response once, however often it is sent. */
    @PUT
    @Path("responses/{response}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response store(
            @PathParam("token") String token,
            @PathParam("response") String response,
            @Context ContainerRequest body,
            @Context HttpServletRequest request)
            throws IOException {
        JsonMembers sent = JsonBody.receive(body, MEGABYTES, "language", "answers");
        UUID id = JsonMembers.id(response);
        boolean isNew = store(token, id, Locale.forLanguageTag(sent.text("language")), sent.object("answers"));
        ObjectNode stored = JsonNodeFactory.instance.objectNode().put("id", id.toString());
        return Json.respond(isNew ? Response.Status.CREATED : Response.Status.OK, stored, Json.language(request));
    }

    private boolean store(String token, UUID id, Locale language, ObjectNode answers) {
        try {
            return answering.store(token, id, language, answers);
        } catch (UnknownLanguage unknown) {
            // As with every other member, a value that it can't have makes the body unreadable.
            throw new Malformed(unknown.reason(), unknown);
        }
    }
}
