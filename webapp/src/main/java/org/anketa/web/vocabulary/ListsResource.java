package org.anketa.web.vocabulary;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.account.Role;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.vocabulary.TermEntry;
import org.anketa.vocabulary.Vocabularies;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** The controlled lists, and one of them with its terms, to which more can be added. */
@Path("lists")
@Allowed(Role.LIBRARIAN)
public final class ListsResource {

    private static final Set<String> DONE = Set.of("added", "changed", "retired", "back", "moved");

    private final Pages pages;
    private final Vocabularies vocabularies;
    private final ListLog log;

    public ListsResource(Pages pages, Vocabularies vocabularies, ListLog log) {
        this.pages = pages;
        this.vocabularies = vocabularies;
        this.log = log;
    }

    @GET
    public Response showAll(@Context HttpServletRequest request) {
        List<ListCard> lists =
                vocabularies.current().listLists().stream().map(ListCard::of).toList();
        return pages.show("vocabulary/lists.jte", View.of(request, ListsResource.class), Map.of("lists", lists));
    }

    @GET
    @Path("{list}")
    public Response show(
            @PathParam("list") String listId,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpServletRequest request) {
        Map<String, Object> more = DONE.contains(done) ? Map.of("done", "done." + done) : Map.of();
        return show(200, request, listId, TermForm.EMPTY, more);
    }

    @POST
    @Path("{list}/terms")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("list") String listId,
            MultivaluedMap<String, String> fields,
            @Context HttpServletRequest request) {
        TermForm form = TermForm.sent(new Fields(fields));
        try {
            TermEntry added = vocabularies.addTerm(listId, form.id(), form.label(), form.broaderId());
            log.record(request, listId, added);
            return SeeOther.to(request, "/lists/" + listId + "?done=added#" + added.id());
        } catch (NotFound gone) {
            throw gone;
        } catch (Refusal refusal) {
            return show(422, request, listId, form, Map.of("problem", refusal.reason()));
        }
    }

    private Response show(
            int status, HttpServletRequest request, String listId, TermForm form, Map<String, Object> more) {
        List<TermEntry> entries = vocabularies.listEntries(listId);
        View view = View.of(request, ListsResource.class);
        Map<String, Object> values = new HashMap<>(more);
        values.put("id", listId);
        values.put("nodes", TermNode.of(entries));
        values.put("form", form);
        values.put("broader", form.broaderTerms(view, entries, null));
        return pages.show(status, "vocabulary/list.jte", view, values);
    }
}
