package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.anketa.account.AccountService;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.web.security.Everybody;

/** The page behind the link that a demonstration prints: it signs in, and leads to the first page. */
@Path("welcome/{token}")
@Everybody
public final class WelcomeResource {

    private final WelcomeLink link;
    private final AccountService accounts;
    private final AuditLog audit;

    public WelcomeResource(WelcomeLink link, AccountService accounts, AuditLog audit) {
        this.link = link;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GET
    public Response signIn(@PathParam("token") String token, @Context HttpServletRequest request) {
        Optional<User> user = LinkToken.isSame(link.token(), token)
                ? accounts.findUser(link.userName()).filter(User::active)
                : Optional.empty();
        User welcomed = user.orElseThrow(NotFoundException::new);
        audit.record(welcomed.name(), AuditAction.SIGNED_IN, request.getRemoteAddr());
        URI first = URI.create(request.getContextPath() + "/");
        return SignInRequests.start(request, accounts.startSession(welcomed), first);
    }
}
