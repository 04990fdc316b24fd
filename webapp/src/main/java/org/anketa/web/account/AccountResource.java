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
import org.anketa.account.PasswordChange;
import org.anketa.account.Role;
import org.anketa.account.TooManyAttempts;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.shared.Message;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;
import org.anketa.web.security.SignInCookie;
import org.jspecify.annotations.Nullable;

/** One's own account: password and tokens. */
@Path("account")
@Allowed({Role.LIBRARIAN, Role.ANALYST, Role.INTERVIEWER})
public final class AccountResource {

    private final UserPages pages;
    private final AccountService accounts;
    private final AuditLog audit;

    public AccountResource(UserPages pages, AccountService accounts, AuditLog audit) {
        this.pages = pages;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GET
    public Response show(
            @QueryParam("password") @Nullable String password,
            @QueryParam("revoked") @Nullable String revoked,
            @QueryParam("ended") @Nullable String ended,
            @Context HttpServletRequest request) {
        String notice = "";
        if (password != null) {
            notice = "password.changed";
        } else if (revoked != null) {
            notice = "token.revoked";
        } else if (ended != null) {
            notice = "sessions.ended";
        }
        return pages.showOwn(request, Visitor.get(request), UserPage.done(notice));
    }

    /** Changes the password; whoever else is signed in as this user no longer is. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @FormParam("current") @DefaultValue("") String current,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("repeated") @DefaultValue("") String repeated,
            @Context HttpServletRequest request) {
        User user = Visitor.get(request);
        if (!password.equals(repeated)) {
            Message differs = Message.of(AccountResource.class, "repeated.differs");
            return pages.showOwn(request, user, UserPage.refused(Problems.at("repeated", differs)));
        }
        try {
            String session = SignInCookie.SESSION.find(request).orElse("");
            PasswordChange change = new PasswordChange(current, password);
            String browser = accounts.changePassword(user, change, SignInRequests.client(request), session);
            audit.record(user.name(), AuditAction.PASSWORD_CHANGED, user.name());
            return SeeOther.to(request, "/account?password", SignInCookie.BROWSER.of(request, browser));
        } catch (AccountRefusal refusal) {
            return pages.showOwn(request, user, UserPage.refused(refusal));
        } catch (TooManyAttempts early) {
            return pages.showOwn(request, user, UserPage.early("current", early));
        }
    }

    /** Ends whatever other sessions there are; the password shows that it isn't somebody at an unattended computer. */
    @POST
    @Path("sessions/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endSessions(
            @FormParam("confirmation") @DefaultValue("") String password, @Context HttpServletRequest request) {
        User user = Visitor.get(request);
        try {
            String session = SignInCookie.SESSION.find(request).orElse("");
            accounts.endOtherSessions(user, password, SignInRequests.client(request), session);
            audit.record(user.name(), AuditAction.SESSIONS_ENDED, user.name());
            return SeeOther.to(request, "/account?ended");
        } catch (AccountRefusal refusal) {
            return pages.showOwn(request, user, UserPage.refused(Problems.at("confirmation", refusal.reason())));
        } catch (TooManyAttempts early) {
            return pages.showOwn(request, user, UserPage.early("confirmation", early));
        }
    }

    /** The answer to the form itself shows the new token: no address ever holds it. */
    @POST
    @Path("tokens")
    public Response issueToken(@Context HttpServletRequest request) {
        User user = Visitor.get(request);
        String token = accounts.issueToken(user.id());
        audit.record(user.name(), AuditAction.TOKEN_ISSUED, user.name());
        return pages.showOwn(request, user, UserPage.issued(token));
    }

    @POST
    @Path("tokens/{token}/revoke")
    public Response revokeToken(@PathParam("token") UUID token, @Context HttpServletRequest request) {
        User user = Visitor.get(request);
        accounts.revokeToken(user.id(), token);
        audit.record(user.name(), AuditAction.TOKEN_REVOKED, user.name());
        return SeeOther.to(request, "/account?revoked");
    }
}
