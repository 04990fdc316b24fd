package org.anketa.web.account;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.anketa.account.AccountRefusal;
import org.anketa.account.AccountService;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.Everybody;

/** The page behind the link that the first start prints. */
@Path("set-up/{token}")
@Everybody
public final class SetUpResource {

    private final Pages pages;
    private final ErrorPages errors;
    private final SetUpLink link;
    private final AccountService accounts;
    private final AuditLog audit;

    public SetUpResource(Pages pages, ErrorPages errors, SetUpLink link, AccountService accounts, AuditLog audit) {
        this.pages = pages;
        this.errors = errors;
        this.link = link;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GET
    public Response show(@PathParam("token") String token, @Context HttpServletRequest request) {
        return refusal(token, request).orElseGet(() -> show(200, request, NewUserForm.EMPTY, Map.of()));
    }

    /** Creates the administrator, who is signed in at once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(
            @PathParam("token") String token,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("repeated") @DefaultValue("") String repeated,
            @Context HttpServletRequest request) {
        Optional<Response> refused = refusal(token, request);
        if (refused.isPresent()) {
            return refused.get();
        }
        NewUserForm form = new NewUserForm(name, NewUserForm.EMPTY.role());
        if (!password.equals(repeated)) {
            return show(
                    422, request, form, Problems.at("repeated", Message.of(SetUpResource.class, "repeated.differs")));
        }
        try {
            User administrator = link.use(name, password);
            audit.record(administrator.name(), AuditAction.SET_UP, administrator.name());
            URI first = URI.create(request.getContextPath() + "/");
            return SignInRequests.start(request, accounts.startSession(administrator), first);
        } catch (AccountRefusal refusal) {
            return show(422, request, form, Problems.of(refusal));
        }
    }

    private Optional<Response> refusal(String token, HttpServletRequest request) {
        if (link.isOver()) {
            return Optional.of(errors.show(request, 410, Message.of(SetUpResource.class, "setUp.over")));
        }
        return link.isMeant(token)
                ? Optional.empty()
                : Optional.of(errors.show(request, 404, Message.of(SetUpResource.class, "setUp.wrong")));
    }

    private Response show(int status, HttpServletRequest request, NewUserForm form, Map<String, Text> problems) {
        return pages.show(
                status,
                "account/set-up.jte",
                View.of(request, SetUpResource.class),
                Map.of("form", form, "problems", problems));
    }
}
