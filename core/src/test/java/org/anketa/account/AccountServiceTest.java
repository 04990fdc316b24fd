package org.anketa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.anketa.account.AccountRefusal.Subject;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.NotFound;
import org.anketa.shared.TestClock;
import org.junit.jupiter.api.Test;

@BothDatabases
class AccountServiceTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Client DESK = Client.unknown("192.0.2.1");

    private final Database database;
    private final TestClock clock = TestClock.at("2026-03-02T09:00:00Z");
    private final AccountService accounts;

    AccountServiceTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
        accounts = new AccountService(database, clock);
    }

    private User add(String name, Role role) {
        return accounts.addUser(name, role, PASSWORD);
    }

    @Test
    void isEmptyUntilSomebodyCanSignIn() {
        assertThat(accounts.isEmpty()).isTrue();
        add("anna", Role.ADMINISTRATOR);
        assertThat(accounts.isEmpty()).isFalse();
    }

    @Test
    void theFirstUserIsAnAdministratorAndTheOnlyFirst() {
        User first = accounts.addFirstUser("anna", PASSWORD).orElseThrow();
        assertThat(first.role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(accounts.getUser(first.id())).isEqualTo(first);
        assertThat(accounts.addFirstUser("boris", PASSWORD)).isEmpty();
        assertThat(accounts.listUsers()).containsExactly(first);
    }

    @Test
    void nobodyIsFirstWhereSomebodyCanSignIn() {
        add("anna", Role.LIBRARIAN);
        assertThat(accounts.addFirstUser("boris", PASSWORD)).isEmpty();
    }

    @Test
    void whoeverIsASecondLateIsNotFirstThoughTheOtherIsNotCommittedYet() throws Exception {
        ExecutorService node = Executors.newSingleThreadExecutor();
        try {
            Future<Optional<User>> late = database.write(handle -> {
                handle.execute("""
                        insert into account (id, name, name_key, role, password_hash, active, created)
                        values (?, 'anna', 'anna', ?, 'x', true, current_timestamp)
                        """, AccountService.FIRST, Role.ADMINISTRATOR.id());
                Future<Optional<User>> boris = node.submit(() -> accounts.addFirstUser("boris", PASSWORD));
                assertThatThrownBy(() -> boris.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return boris;
            });
            assertThat(late.get()).isEmpty();
            assertThat(accounts.listUsers()).extracting(User::name).containsExactly("anna");
        } finally {
            node.shutdownNow();
        }
    }

    @Test
    void findsAUserWhateverTheCaseOfTheName() {
        User added = add("  Анна Ильинична ", Role.LIBRARIAN);
        assertThat(added.name()).isEqualTo("Анна Ильинична");
        assertThat(accounts.findUser("АННА ИЛЬИНИЧНА")).contains(added);
        assertThat(accounts.getUser(added.id())).isEqualTo(added);
        assertThat(accounts.findUser("Анна")).isEmpty();
        assertThatThrownBy(() -> accounts.getUser(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void listsUsersByName() {
        add("boris", Role.ANALYST);
        add("Anna", Role.LIBRARIAN);
        assertThat(accounts.listUsers()).extracting(User::name).containsExactly("Anna", "boris");
    }

    @Test
    void refusesNamesThatAreTakenOrNone() {
        add("anna", Role.LIBRARIAN);
        for (String name : List.of("ANNA", "", "   ", "x".repeat(101), "an\u200bna", "a\nb")) {
            AccountRefusal refusal = catchThrowableOfType(AccountRefusal.class, () -> add(name, Role.ANALYST));
            assertThat(refusal.subject()).as(name).isEqualTo(Subject.NAME);
        }
        assertThat(accounts.listUsers()).hasSize(1);
    }

    @Test
    void keepsNoPasswordAndNoToken() {
        User anna = add("anna", Role.LIBRARIAN);
        SignedIn signedIn = accounts.signIn("anna", PASSWORD, DESK);
        String token = accounts.issueToken(anna.id());
        String everything = database.read(handle -> String.join(
                "\n",
                handle.createQuery("select password_hash from account"
                                + " union all select token_hash from user_session"
                                + " union all select token_hash from bearer_token"
                                + " union all select token_hash from known_browser"
                                + " union all select counter from sign_in_failures")
                        .mapTo(String.class)
                        .list()));
        assertThat(everything)
                .contains("$argon2id$v=19$m=19456,t=2,p=1$")
                .doesNotContain(PASSWORD, signedIn.session(), signedIn.browser(), token, "anna", "192.0.2.1");
    }

    @Test
    void givesTwoUsersWithOnePasswordDifferentHashes() {
        add("anna", Role.LIBRARIAN);
        add("boris", Role.LIBRARIAN);
        List<String> hashes = database.read(handle -> handle.createQuery("select password_hash from account")
                .mapTo(String.class)
                .list());
        assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void changesRolesButNeverLosesTheLastAdministrator() {
        User anna = add("anna", Role.ADMINISTRATOR);
        User boris = add("boris", Role.LIBRARIAN);
        assertThatThrownBy(() -> accounts.changeUser(anna.id(), Role.ANALYST, true))
                .isInstanceOf(AccountRefusal.class);
        assertThatThrownBy(() -> accounts.changeUser(anna.id(), Role.ADMINISTRATOR, false))
                .isInstanceOf(AccountRefusal.class);
        accounts.changeUser(boris.id(), Role.ADMINISTRATOR, true);
        assertThat(accounts.changeUser(anna.id(), Role.ANALYST, true).role()).isEqualTo(Role.ANALYST);
    }

    @Test
    void sendsWhoeverIsDeactivatedAwayAtOnce() {
        add("anna", Role.ADMINISTRATOR);
        User boris = add("boris", Role.LIBRARIAN);
        String session = accounts.signIn("boris", PASSWORD, DESK).session();
        String token = accounts.issueToken(boris.id());
        accounts.changeUser(boris.id(), Role.LIBRARIAN, false);
        assertThat(accounts.findSession(session)).isEmpty();
        assertThat(accounts.findToken(token)).isEmpty();
        assertThatThrownBy(() -> accounts.signIn("boris", PASSWORD, DESK)).isInstanceOf(AccountRefusal.class);
        accounts.changeUser(boris.id(), Role.LIBRARIAN, true);
        assertThat(accounts.findSession(session)).isEmpty();
        assertThat(accounts.findToken(token)).isEmpty();
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() {
        User anna = add("anna", Role.LIBRARIAN);
        String other = accounts.signIn("anna", PASSWORD, DESK).session();
        String own = accounts.signIn("anna", PASSWORD, DESK).session();
        PasswordChange change = new PasswordChange(PASSWORD, "purple monsoon kettle");
        accounts.changePassword(anna, change, DESK, own);
        assertThat(accounts.findSession(own)).contains(anna);
        assertThat(accounts.findSession(other)).isEmpty();
        assertThatThrownBy(() -> accounts.signIn("anna", PASSWORD, DESK)).isInstanceOf(AccountRefusal.class);
        assertThat(accounts.signIn("anna", "purple monsoon kettle", DESK).user())
                .isEqualTo(anna);
    }

    @Test
    void changesNoPasswordForWhoeverDoesNotKnowIt() {
        User anna = add("anna", Role.LIBRARIAN);
        AccountRefusal refusal = catchThrowableOfType(
                AccountRefusal.class,
                () -> accounts.changePassword(anna, new PasswordChange("guess", "purple monsoon kettle"), DESK, ""));
        assertThat(refusal.subject()).isEqualTo(Subject.CURRENT_PASSWORD);
        AccountRefusal weak = catchThrowableOfType(
                AccountRefusal.class,
                () -> accounts.changePassword(anna, new PasswordChange(PASSWORD, "short"), DESK, ""));
        assertThat(weak.subject()).isEqualTo(Subject.PASSWORD);
        assertThat(accounts.signIn("anna", PASSWORD, DESK).user()).isEqualTo(anna);
    }

    @Test
    void endsEverySessionWhenAnAdministratorGivesANewPassword() {
        User anna = add("anna", Role.LIBRARIAN);
        String session = accounts.signIn("anna", PASSWORD, DESK).session();
        accounts.resetPassword(anna, "purple monsoon kettle");
        assertThat(accounts.findSession(session)).isEmpty();
        assertThat(accounts.signIn("anna", "purple monsoon kettle", DESK).user())
                .isEqualTo(anna);
    }

    @Test
    void takesAPasswordWhicheverWayItsLettersAreComposed() {
        accounts.addUser("anna", Role.LIBRARIAN, "зелёный чайник стоит");
        assertThat(accounts.signIn("anna", "зеле\u0308ныи\u0306 чаи\u0306ник стоит", DESK)
                        .user())
                .isNotNull();
    }
}
