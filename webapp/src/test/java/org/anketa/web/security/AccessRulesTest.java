package org.anketa.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.anketa.account.AccountService;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.audit.AuditLog;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.Pages;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class AccessRulesTest {

    @Path("silent")
    public static final class Silent {
        @GET
        public String get() {
            return "";
        }
    }

    @Path("torn")
    @Everybody
    @Allowed(Role.ANALYST)
    public static final class Torn {
        @GET
        public String get() {
            return "";
        }
    }

    @Path("mixed")
    @Allowed({})
    public static final class Mixed {
        @GET
        public String get() {
            return "";
        }

        @GET
        @Path("open")
        @Everybody
        public String open() {
            return "";
        }
    }

    private static void start(Object resource) {
        Database database = TestDatabases.empty(DatabaseKind.H2);
        AccountService accounts = new AccountService(database, Clock.systemUTC());
        AuditLog audit = new AuditLog(database, Clock.systemUTC());
        new ApplicationHandler(new ResourceConfig()
                .register(new AccessRules(accounts, audit, new ErrorPages(new Pages())))
                .register(resource));
    }

    @Test
    void everyResourceOfTheProductSaysWhoMayAskForIt() {
        assertThat(Route.listAll())
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThatCode(() -> AccessRule.of(route.resource(), route.method()))
                        .doesNotThrowAnyException());
    }

    @Test
    void singleResponsesAreForThoseWhoKeepTheStudyOnly() {
        assertThat(Route.listAll())
                .filteredOn(route -> route.path().matches(".*/studies/[^/]+/(data|codebook|responses)\\b.*")
                        || route.path().matches("/api/v1/responses\\b.*"))
                .hasSizeGreaterThan(5)
                .allSatisfy(route -> assertThat(AccessRule.of(route.resource(), route.method()))
                        .isEqualTo(new AccessRule(false, Set.of(Role.LIBRARIAN))));
    }

    @Test
    void aResourceThatSaysNothingKeepsAllFromStarting() {
        assertThatThrownBy(() -> start(new Silent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Silent.class.getName());
        assertThatThrownBy(() -> start(new Torn())).hasMessageContaining(Torn.class.getName());
        assertThatCode(() -> start(new Mixed())).doesNotThrowAnyException();
    }

    @Test
    void aMethodSpeaksForItself() throws Exception {
        assertThat(AccessRule.of(Mixed.class, Mixed.class.getMethod("get"))).isEqualTo(new AccessRule(false, Set.of()));
        assertThat(AccessRule.of(Mixed.class, Mixed.class.getMethod("open")).everybody())
                .isTrue();
    }

    @Test
    void administratorsMayEverything() {
        AccessRule rule = new AccessRule(false, Set.of(Role.ANALYST));
        assertThat(rule.allows(user(Role.ADMINISTRATOR))).isTrue();
        assertThat(rule.allows(user(Role.ANALYST))).isTrue();
        assertThat(rule.allows(user(Role.LIBRARIAN))).isFalse();
    }

    private static User user(Role role) {
        return new User(UUID.randomUUID(), "anna", role, true, Instant.EPOCH);
    }
}
