package org.anketa.web.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.account.Role;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Variable;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.anketa.web.page.Fields;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** One variable of a data file, to see and to correct. */
@Path("files/{id}/variables/{name}")
@Allowed({Role.LIBRARIAN, Role.ANALYST})
public final class VariableResource {

    private final Pages pages;
    private final DataFileService files;

    public VariableResource(Pages pages, DataFileService files) {
        this.pages = pages;
        this.files = files;
    }

    @GET
    public Response show(
            @PathParam("id") String id,
            @PathParam("name") String name,
            @QueryParam("saved") @Nullable String saved,
            @Context HttpServletRequest request)
            throws IOException {
        OpenData data = files.getData(id);
        Variable variable = variable(data, name);
        View view = View.of(request, VariableResource.class);
        VariablePage page = VariablePage.of(data, variable, VariableForm.of(variable, view.language()), Map.of());
        Map<String, Object> values = new HashMap<>(Map.of("page", page));
        if (saved != null) {
            values.put("saved", words(view, Change.read(saved)));
        }
        return pages.show("data/variable.jte", view, values);
    }

    /** Corrects the variable, or takes every correction of it back; comes back with what was typed if that can't be. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("id") String id,
            @PathParam("name") String name,
            MultivaluedMap<String, String> fields,
            @Context HttpServletRequest request)
            throws IOException {
        OpenData data = files.getData(id);
        Variable before = variable(data, name);
        if ("reset".equals(fields.getFirst("action"))) {
            return corrected(request, data, before, null);
        }
        VariableForm form = VariableForm.sent(new Fields(fields), before);
        View view = View.of(request, VariableResource.class);
        Map<String, Text> problems = form.problems();
        if (problems.isEmpty()) {
            CodebookEntry earlier = VariablePage.earlier(data.file(), before.name());
            CodebookEntry entry = form.entry(before, earlier, view.language());
            try {
                requireMeasure(data, entry);
                return corrected(request, data, before, entry);
            } catch (Refusal refusal) {
                problems = Map.of("measure", refusal.reason());
            }
        }
        VariablePage page = VariablePage.of(data, before, form, problems);
        return pages.show(422, "data/variable.jte", view, Map.of("page", page));
    }

    private Response corrected(
            HttpServletRequest request, OpenData data, Variable before, @Nullable CodebookEntry entry)
            throws IOException {
        files.correct(data.file().id(), known -> replaced(known, before.name(), entry));
        Variable after = files.getData(data.file().id()).codebook().getVariable(before.name());
        String changes = Change.write(Change.between(before, after));
        return SeeOther.to(request, Addresses.variable(data.file(), before.name()) + "?saved=" + changes);
    }

    private static List<CodebookEntry> replaced(
            List<CodebookEntry> known, String variable, @Nullable CodebookEntry entry) {
        List<CodebookEntry> corrections = new ArrayList<>(known);
        corrections.removeIf(correction -> correction.variable().equals(variable));
        if (entry != null) {
            corrections.add(entry);
        }
        return corrections;
    }

    /** A column of very many different numbers stays a scale, whatever is said. */
    private static void requireMeasure(OpenData data, CodebookEntry entry) {
        Variable variable = data.table().codebook(List.of(entry)).getVariable(entry.variable());
        if (variable.measure() != entry.measure()) {
            throw new Refusal(Message.of(VariableResource.class, "measure.tooMany"));
        }
    }

    private static Variable variable(OpenData data, String part) {
        String name = PathName.decode(part);
        return data.codebook()
                .findVariable(name)
                .orElseThrow(() -> new NotFound(Message.of(VariableResource.class, "variable.gone", "name", name)));
    }

    private static List<String> words(View view, List<Change> changes) {
        return changes.stream()
                .map(change -> view.say("change." + change.code()))
                .toList();
    }
}
