package org.anketa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import org.anketa.account.AccountService;
import org.anketa.audit.AuditLog;
import org.anketa.web.page.ErrorPages;

/** Sets a guard before every method of every resource; one that doesn't say who may ask for it keeps all from starting. */
public final class AccessRules implements DynamicFeature {

    /** What answers OPTIONS where a resource doesn't: it tells the methods and nothing else. */
    private static final String JERSEYS_OWN = "org.glassfish.jersey.";

    private final AccountService accounts;
    private final AuditLog audit;
    private final ErrorPages errors;

    @Context
    @SuppressWarnings("NullAway.Init") // Jersey sets the field before any request comes.
    private HttpServletRequest request;

    /** @param audit where it is kept who asked for what the role doesn't allow */
    public AccessRules(AccountService accounts, AuditLog audit, ErrorPages errors) {
        this.accounts = accounts;
        this.audit = audit;
        this.errors = errors;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Class<?> type = resource.getResourceClass();
        if (type.getName().startsWith(JERSEYS_OWN)) {
            return;
        }
        AccessRule rule = AccessRule.of(type, resource.getResourceMethod());
        if (!rule.everybody()) {
            context.register(new AccessGuard(rule, () -> request, accounts, audit, errors));
        }
    }
}
