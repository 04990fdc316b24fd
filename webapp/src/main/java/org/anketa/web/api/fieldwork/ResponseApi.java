package org.anketa.web.api.fieldwork;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.fieldwork.AnswerChange;
import org.anketa.fieldwork.PublishedForms;
import org.anketa.fieldwork.ResponseService;
import org.anketa.form.AnswersJson;
import org.anketa.form.Place;
import org.anketa.shared.Message;
import org.anketa.web.api.Json;
import org.anketa.web.api.JsonBody;
import org.anketa.web.api.JsonMembers;
import org.anketa.web.page.Malformed;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.glassfish.jersey.server.ContainerRequest;

/** One response, its corrections and what an interviewer wrote beside it. */
@Path("api/v1/responses/{response}")
@Produces(MediaType.APPLICATION_JSON)
@Allowed(Role.LIBRARIAN)
public final class ResponseApi {

    private final ResponseService responses;
    private final PublishedForms forms;
    private final AuditLog audit;

    public ResponseApi(ResponseService responses, PublishedForms forms, AuditLog audit) {
        this.responses = responses;
        this.forms = forms;
        this.audit = audit;
    }

    @GET
    public Response show(@PathParam("response") UUID id, @Context HttpServletRequest request) {
        ObjectNode response = describe(id);
        audit.record(Visitor.get(request).name(), AuditAction.RESPONSE_READ, id.toString());
        return Json.respond(response, Json.language(request));
    }

    private ObjectNode describe(UUID id) {
        org.anketa.fieldwork.Response response = responses.getResponse(id);
        return new ResponseJson(response, forms.getForm(response.formVersionId()))
                .write(responses.listCorrections(id), responses.listNotes(id));
    }

    /** Corrects answers, all that are sent or none. */
    @POST
    @Path("corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("response") UUID id, @Context ContainerRequest body, @Context HttpServletRequest request)
            throws IOException {
        JsonMembers sent = JsonBody.receive(body, 1, "changes", "reason");
        List<AnswerChange> changes = sent.objects("changes", "item", "repetition", "after").stream()
                .map(ResponseApi::change)
                .toList();
        String by = Visitor.get(request).name();
        responses.correct(id, changes, sent.text("reason"), by);
        audit.record(by, AuditAction.RESPONSE_CORRECTED, id.toString());
        return Json.respond(Response.Status.CREATED, describe(id), Json.language(request));
    }

    private static AnswerChange change(JsonMembers change) {
        int repetition = change.number("repetition", 0);
        if (repetition < 0) {
            throw new Malformed(Message.of(ResponseApi.class, "correction.repetition"));
        }
        Place place = new Place(change.text("item"), repetition);
        // Taking an answer out must be said: one that is left out may be a slip.
        JsonNode after = change.has("after") ? change.object().path("after") : change.get("after");
        return new AnswerChange(place, AnswersJson.readAnswer(place, after));
    }
}
