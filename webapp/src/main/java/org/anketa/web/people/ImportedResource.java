package org.anketa.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.people.staff.StaffImport;
import org.anketa.people.staff.StaffImports;
import org.anketa.people.staff.StaffOutcome;
import org.anketa.people.staff.StaffReport;
import org.anketa.shared.NotFound;
import org.anketa.web.page.AddressValues;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** A staff list that was read: what it would change, doing it, and what was done. */
@Path("staff/import/{id: [0-9a-f]{8}-[0-9a-f-]{27}}")
@Allowed(Role.LIBRARIAN)
public final class ImportedResource {

    private final Pages pages;
    private final StaffImports imports;
    private final AuditLog audit;

    public ImportedResource(Pages pages, StaffImports imports, AuditLog audit) {
        this.pages = pages;
        this.imports = imports;
        this.audit = audit;
    }

    @GET
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("show") @DefaultValue("") String kind,
            @QueryParam("page") @DefaultValue("1") String page,
            @Context HttpServletRequest request) {
        try {
            StaffImport read = imports.getImport(Visitor.workspace(request), id);
            ImportPage list = page(read, kind, AddressValues.page(page));
            return pages.show("people/import-list.jte", View.of(request, ImportedResource.class), Map.of("page", list));
        } catch (NotFound gone) {
            return ImportResource.refused(pages, 404, request, gone.reason());
        }
    }

    private ImportPage page(StaffImport read, String kind, int page) {
        StaffOutcome done = read.done();
        if (done != null) {
            return ImportPage.done(read, done, kind, page);
        }
        return ImportPage.preview(read, imports.preview(read), kind, page);
    }

    private StaffOutcome outcome(StaffImport read) {
        StaffOutcome done = read.done();
        return done == null ? imports.preview(read).outcome() : done;
    }

    @POST
    public Response apply(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        try {
            boolean first = imports.getImport(Visitor.workspace(request), id).done() == null;
            StaffImport done = imports.apply(Visitor.workspace(request), id);
            if (first) {
                audit.record(Visitor.get(request).name(), AuditAction.STAFF_IMPORTED, subject(done));
            }
            return SeeOther.to(request, "/staff/import/" + id);
        } catch (NotFound gone) {
            return ImportResource.refused(pages, 404, request, gone.reason());
        }
    }

    /** The file and how many rows came to what, so that it still says something when the list is gone. */
    private String subject(StaffImport done) {
        StringBuilder subject = new StringBuilder(done.file().name());
        outcome(done)
                .counts()
                .forEach((kind, count) -> subject.append("; ")
                        .append(kind.label().in(Locale.ENGLISH))
                        .append(": ")
                        .append(count));
        return subject.toString();
    }

    @GET
    @Path("report")
    public Response report(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        StaffOutcome outcome = outcome(imports.getImport(Visitor.workspace(request), id));
        View view = View.of(request, ImportedResource.class);
        StreamingOutput body = out -> StaffReport.write(outcome, view.language(), out);
        return Response.ok(body, ImportResource.CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(view.say("report.file")))
                .build();
    }
}
