package org.anketa.web.system;

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
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.jdbc.backup.BackupRun;
import org.anketa.jdbc.backup.Backups;
import org.anketa.people.erasure.Erasures;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.page.Attachment;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** Where the data are, how their backups went, and a backup now. */
@Path("system")
@Allowed({})
public final class SystemResource {

    private static final String MADE = "made";

    private final Pages pages;
    private final Backups backups;
    private final Erasures erasures;
    private final AuditLog audit;

    public SystemResource(Pages pages, Backups backups, Erasures erasures, AuditLog audit) {
        this.pages = pages;
        this.backups = backups;
        this.erasures = erasures;
        this.audit = audit;
    }

    @GET
    public Response show(@QueryParam("done") @DefaultValue("") String done, @Context HttpServletRequest request)
            throws IOException {
        View view = View.of(request, SystemResource.class);
        return pages.show(
                "system/system.jte",
                view,
                Map.of("page", SystemView.of(backups, erasures, view), "made", done.equals(MADE)));
    }

    /** Makes a backup now; that it failed is on the page that follows. */
    @POST
    @Path("backups")
    public Response backUp(@Context HttpServletRequest request) {
        BackupRun run = backups.make();
        if (run.failed()) {
            return SeeOther.to(request, "/system");
        }
        audit.record(Visitor.get(request).name(), AuditAction.BACKUP_MADE, run.place());
        return SeeOther.to(request, "/system?done=" + MADE);
    }

    /** A backup to keep elsewhere: all data, so the log says who took it. */
    @GET
    @Path("backups/{name}")
    public Response download(@PathParam("name") String name, @Context HttpServletRequest request) throws IOException {
        java.nio.file.Path file = backups.folder()
                .find(name)
                .orElseThrow(() -> new NotFound(Message.of(SystemResource.class, "backup.gone")));
        audit.record(Visitor.get(request).name(), AuditAction.BACKUP_TAKEN, name);
        StreamingOutput body = out -> Files.copy(file, out);
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name))
                .header(HttpHeaders.CONTENT_LENGTH, Files.size(file))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
