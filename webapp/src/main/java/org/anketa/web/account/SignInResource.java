package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.anketa.account.AccountRefusal;
import org.anketa.account.AccountService;
import org.anketa.account.SignedIn;
import org.anketa.account.TooManyAttempts;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.web.page.OwnPath;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Everybody;
import org.anketa.web.security.SignInCookie;
import org.jspecify.annotations.Nullable;

/** Signing in with name and password, and signing out. */
@Path("")
@Everybody
public final class SignInResource {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    /** Who the log names where the name was nobody's; it may have been a password. */
    private static final String NOBODY = "—";

    private final Pages pages;
    private final AccountService accounts;
    private final AuditLog audit;

    public SignInResource(Pages pages, AccountService accounts, AuditLog audit) {
        this.pages = pages;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GET
    @Path("sign-in")
    public Response show(
            @QueryParam("back") @Nullable String back,
            @QueryParam("unsent") @Nullable String unsent,
            @QueryParam("out") @Nullable String out,
            @Context HttpServletRequest request) {
        URI target = OwnPath.orRoot(back, request);
        if (Visitor.find(request).isPresent()) {
            return Response.seeOther(target).build();
        }
        String notice = unsent != null ? "signIn.unsent" : out != null ? "signIn.out" : "";
        return show(200, request, new SignInView("", target.toString(), notice, null));
    }

    /** Starts a session and leads to where the visitor wanted to go. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("back") @Nullable String back,
            @Context HttpServletRequest request) {
        URI target = OwnPath.orRoot(back, request);
        try {
            SignedIn signedIn = accounts.signIn(name, password, SignInRequests.client(request));
            // A session that the browser brought along must not outlive it unseen.
            SignInCookie.SESSION.find(request).ifPresent(accounts::signOut);
            audit.record(signedIn.user().name(), AuditAction.SIGNED_IN, request.getRemoteAddr());
            return SignInRequests.start(request, signedIn, target);
        } catch (AccountRefusal wrong) {
            String actor = accounts.findUser(name).map(User::name).orElse(NOBODY);
            audit.record(actor, AuditAction.SIGN_IN_REFUSED, request.getRemoteAddr());
            return show(UNPROCESSABLE, request, new SignInView(name, target.toString(), "", wrong.reason()));
        } catch (TooManyAttempts early) {
            return Response.fromResponse(
                            show(TOO_MANY, request, new SignInView(name, target.toString(), "", early.reason())))
                    .header("Retry-After", Math.max(1, early.remaining().toSeconds()))
                    .build();
        }
    }

    /** Ends the session; a browser that keeps pages throws them away. */
    @POST
    @Path("sign-out")
    public Response signOut(@Context HttpServletRequest request) {
        SignInCookie.SESSION.find(request).ifPresent(accounts::signOut);
        Visitor.find(request).ifPresent(user -> audit.record(user.name(), AuditAction.SIGNED_OUT, user.name()));
        return Response.seeOther(URI.create(request.getContextPath() + "/sign-in?out"))
                .cookie(SignInCookie.SESSION.gone(request))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    private Response show(int status, HttpServletRequest request, SignInView form) {
        return pages.show(status, "account/sign-in.jte", View.of(request, SignInResource.class), Map.of("form", form));
    }
}
