package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.anketa.audit.AuditLog;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Allowed;

/** What users did, the newest first. */
@Path("audit")
@Allowed({})
public final class AuditResource {

    private static final int ON_A_PAGE = 100;

    private final Pages pages;
    private final AuditLog audit;

    public AuditResource(Pages pages, AuditLog audit) {
        this.pages = pages;
        this.audit = audit;
    }

    @GET
    public Response show(@QueryParam("offset") @DefaultValue("0") int offset, @Context HttpServletRequest request) {
        View view = View.of(request, AuditResource.class);
        int from = Math.max(0, offset);
        AuditPage page =
                AuditPage.of(audit.listEntries(from, ON_A_PAGE), from, ON_A_PAGE, audit.count(), view.language());
        return pages.show("account/audit.jte", view, Map.of("page", page));
    }
}
