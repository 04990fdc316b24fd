package org.anketa.web.vocabulary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.anketa.vocabulary.TermEntry;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** One term of a controlled list: renamed, moved, retired and brought back. */
@Path("lists/{list}/terms/{id}")
@Allowed(Role.LIBRARIAN)
public final class TermResource {

    private final Pages pages;
    private final Vocabularies vocabularies;
    private final ListLog log;

    public TermResource(Pages pages, Vocabularies vocabularies, ListLog log) {
        this.pages = pages;
        this.vocabularies = vocabularies;
        this.log = log;
    }

    @GET
    public Response edit(
            @PathParam("list") String listId, @PathParam("id") String id, @Context HttpServletRequest request) {
        return show(200, request, listId, id, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("list") String listId,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields,
            @Context HttpServletRequest request) {
        TermForm form = TermForm.sent(new Fields(fields));
        return doing(
                request,
                listId,
                id,
                form,
                "changed",
                () -> vocabularies.changeTerm(listId, id, form.label(), form.broaderId()));
    }

    @POST
    @Path("retire")
    public Response retire(
            @PathParam("list") String listId, @PathParam("id") String id, @Context HttpServletRequest request) {
        return doing(request, listId, id, null, "retired", () -> vocabularies.retire(listId, id));
    }

    @POST
    @Path("back")
    public Response bringBack(
            @PathParam("list") String listId, @PathParam("id") String id, @Context HttpServletRequest request) {
        return doing(request, listId, id, null, "back", () -> vocabularies.bringBack(listId, id));
    }

    @POST
    @Path("move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("list") String listId,
            @PathParam("id") String id,
            @FormParam("up") @DefaultValue("false") boolean up,
            @Context HttpServletRequest request) {
        return doing(request, listId, id, null, "moved", () -> {
            vocabularies.move(listId, id, up);
            return vocabularies.getEntry(listId, id);
        });
    }

    /** What is done to a term. */
    private interface Work {
        TermEntry run();
    }

    private Response doing(
            HttpServletRequest request, String listId, String id, @Nullable TermForm form, String done, Work work) {
        try {
            log.record(request, listId, work.run());
            return SeeOther.to(request, "/lists/" + listId + "?done=" + done + "#" + id);
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refusal) {
            return show(422, request, listId, id, form, refusal.reason());
        }
    }

    private Response show(
            int status,
            HttpServletRequest request,
            String listId,
            String id,
            @Nullable TermForm typed,
            @Nullable Text problem) {
        TermEntry entry = vocabularies.getEntry(listId, id);
        List<TermEntry> entries = vocabularies.listEntries(listId);
        TermForm form = typed == null ? TermForm.of(entry) : typed;
        View view = View.of(request, TermResource.class);
        Map<String, Object> values = new HashMap<>();
        values.put("listId", listId);
        values.put("entry", entry);
        values.put("form", form);
        values.put("broader", form.broaderTerms(view, entries, id));
        if (problem != null) {
            values.put("problem", problem);
        }
        return pages.show(status, "vocabulary/term.jte", view, values);
    }
}
