package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.anketa.account.AccountRefusal;
import org.anketa.account.AccountService;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.jspecify.annotations.Nullable;

/** One user: role, whether he or she may sign in, a new password for the one who forgot it, tokens. */
@Path("users/{id}")
@Allowed({})
public final class UserResource {

    private final UserPages pages;
    private final AccountService accounts;
    private final AuditLog audit;

    public UserResource(UserPages pages, AccountService accounts, AuditLog audit) {
        this.pages = pages;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GET
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("added") @Nullable String added,
            @QueryParam("changed") @Nullable String changed,
            @QueryParam("password") @Nullable String password,
            @QueryParam("revoked") @Nullable String revoked,
            @QueryParam("ended") @Nullable String ended,
            @Context HttpServletRequest request) {
        String notice = "";
        if (added != null) {
            notice = "user.added";
        } else if (changed != null) {
            notice = "user.changed";
        } else if (password != null) {
            notice = "password.reset.done";
        } else if (revoked != null) {
            notice = "token.revoked";
        } else if (ended != null) {
            notice = "sessions.ended.all";
        }
        return pages.showUser(request, accounts.getUser(id), UserPage.done(notice));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("active") @Nullable String active,
            @Context HttpServletRequest request) {
        User user = accounts.getUser(id);
        try {
            User changed = accounts.changeUser(id, Role.find(role).orElse(user.role()), active != null);
            record(request, AuditAction.USER_CHANGED, UserPages.subject(changed));
            return back(request, id, "changed");
        } catch (AccountRefusal refusal) {
            return pages.showUser(request, user, UserPage.refused(refusal));
        }
    }

    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resetPassword(
            @PathParam("id") UUID id,
            @FormParam("password") @DefaultValue("") String password,
            @Context HttpServletRequest request) {
        User user = accounts.getUser(id);
        try {
            accounts.resetPassword(user, password);
            record(request, AuditAction.PASSWORD_CHANGED, user.name());
            return back(request, id, "password");
        } catch (AccountRefusal refusal) {
            return pages.showUser(request, user, UserPage.refused(refusal));
        }
    }

    /** Signs the user out everywhere. */
    @POST
    @Path("sessions/end")
    public Response endSessions(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        User user = accounts.getUser(id);
        accounts.endSessions(id);
        record(request, AuditAction.SESSIONS_ENDED, user.name());
        return back(request, id, "ended");
    }

    /** The answer to the form itself shows the new token: no address ever holds it. */
    @POST
    @Path("tokens")
    public Response issueToken(@PathParam("id") UUID id, @Context HttpServletRequest request) {
        User user = accounts.getUser(id);
        String token = accounts.issueToken(id);
        record(request, AuditAction.TOKEN_ISSUED, user.name());
        return pages.showUser(request, user, UserPage.issued(token));
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(
            @PathParam("id") UUID id, @PathParam("token") UUID token, @Context HttpServletRequest request) {
        User user = accounts.getUser(id);
        accounts.revokeToken(id, token);
        record(request, AuditAction.TOKEN_REVOKED, user.name());
        return back(request, id, "revoked");
    }

    private void record(HttpServletRequest request, AuditAction action, String subject) {
        audit.record(Visitor.get(request).name(), action, subject);
    }

    private static Response back(HttpServletRequest request, UUID id, String notice) {
        return SeeOther.to(request, "/users/" + id + "?" + notice);
    }
}
