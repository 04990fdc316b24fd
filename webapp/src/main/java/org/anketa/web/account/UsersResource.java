package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.anketa.account.AccountRefusal;
import org.anketa.account.AccountService;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.shared.Text;
import org.anketa.web.page.Pages;
import org.anketa.web.page.SeeOther;
import org.anketa.web.page.View;
import org.anketa.web.page.Visitor;
import org.anketa.web.security.Allowed;

/** Who may sign in, and another one. */
@Path("users")
@Allowed({})
public final class UsersResource {

    private final Pages pages;
    private final AccountService accounts;
    private final AuditLog audit;

    public UsersResource(Pages pages, AccountService accounts, AuditLog audit) {
        this.pages = pages;
        this.accounts = accounts;
        this.audit = audit;
    }

    @GET
    public Response show(@Context HttpServletRequest request) {
        return show(200, request, NewUserForm.EMPTY, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("role") @DefaultValue("") String role,
            @FormParam("password") @DefaultValue("") String password,
            @Context HttpServletRequest request) {
        NewUserForm form = NewUserForm.sent(name, role);
        try {
            User added = accounts.addUser(name, form.role(), password);
            audit.record(Visitor.get(request).name(), AuditAction.USER_ADDED, UserPages.subject(added));
            return SeeOther.to(request, "/users/" + added.id() + "?added");
        } catch (AccountRefusal refusal) {
            return show(422, request, form, Problems.of(refusal));
        }
    }

    private Response show(int status, HttpServletRequest request, NewUserForm form, Map<String, Text> problems) {
        View view = View.of(request, UsersResource.class);
        return pages.show(
                status,
                "account/users.jte",
                view,
                Map.of(
                        "users",
                        accounts.listUsers(),
                        "form",
                        form,
                        "roles",
                        Roles.choices(view, form.role()),
                        "problems",
                        problems));
    }
}
