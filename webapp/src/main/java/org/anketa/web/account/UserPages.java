package org.anketa.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.anketa.account.AccountService;
import org.anketa.account.User;
import org.anketa.web.page.Pages;
import org.anketa.web.page.View;
import org.anketa.web.security.SignInCookie;

/** Shows the page of one user, to an administrator or to the user. */
public final class UserPages {

    private static final int OK = 200;

    private final Pages pages;
    private final AccountService accounts;

    public UserPages(Pages pages, AccountService accounts) {
        this.pages = pages;
        this.accounts = accounts;
    }

    /** The page for administrators. */
    Response showUser(HttpServletRequest request, User user, UserPage page) {
        return show(request, "account/user.jte", user, page, "/users/" + user.id());
    }

    /** The page of one's own account. */
    Response showOwn(HttpServletRequest request, User user, UserPage page) {
        return show(request, "account/account.jte", user, page, "/account");
    }

    private Response show(HttpServletRequest request, String template, User user, UserPage page, String path) {
        View view = View.of(request, UserPages.class);
        return pages.show(
                page.problems().isEmpty() ? OK : page.status(),
                template,
                view,
                Map.of(
                        "user",
                        user,
                        "page",
                        page,
                        "roles",
                        Roles.choices(view, user.role()),
                        "tokens",
                        new TokenList(view.link(path + "/tokens"), accounts.listTokens(user.id()), page.issued()),
                        "sessions",
                        new SessionList(
                                view.link(path + "/sessions/end"),
                                accounts.listSessions(
                                        user.id(),
                                        SignInCookie.SESSION.find(request).orElse("")))));
    }

    /** How the log names a user whose rights were given or changed. */
    static String subject(User user) {
        return user.name() + " (" + user.role().id() + (user.active() ? ")" : ", deactivated)");
    }
}
