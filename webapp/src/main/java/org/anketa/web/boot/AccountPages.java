package org.anketa.web.boot;

import java.util.stream.Stream;
import org.anketa.account.AccountService;
import org.anketa.audit.AuditLog;
import org.anketa.web.account.AccountResource;
import org.anketa.web.account.AuditResource;
import org.anketa.web.account.SetUpLink;
import org.anketa.web.account.SetUpResource;
import org.anketa.web.account.SignInResource;
import org.anketa.web.account.UserPages;
import org.anketa.web.account.UserResource;
import org.anketa.web.account.UsersResource;
import org.anketa.web.account.WelcomeLink;
import org.anketa.web.account.WelcomeResource;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.Pages;
import org.jspecify.annotations.Nullable;

/** Wires the pages about users. */
final class AccountPages {

    private AccountPages() {}

    /** @param welcome a link that signs in without a password; null where there is none */
    static Object[] of(
            Services services, SetUpLink setUp, @Nullable WelcomeLink welcome, Pages pages, ErrorPages errors) {
        AccountService accounts = services.accounts();
        AuditLog audit = services.audit();
        UserPages users = new UserPages(pages, accounts);
        Stream<Object> resources = Stream.of(
                new SignInResource(pages, accounts, audit),
                new SetUpResource(pages, errors, setUp, accounts, audit),
                new UsersResource(pages, accounts, audit),
                new UserResource(users, accounts, audit),
                new AccountResource(users, accounts, audit),
                new AuditResource(pages, audit));
        Stream<Object> more = Stream.ofNullable(welcome).map(link -> new WelcomeResource(link, accounts, audit));
        return Stream.concat(resources, more).toArray();
    }
}
