package org.anketa.web.account;

import java.util.Optional;
import org.anketa.account.AccountService;
import org.anketa.account.User;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;

/**
 * The link by which whoever started the server creates the first administrator. Only this process knows it, and it holds
 * until somebody can sign in.
 */
public final class SetUpLink {

    private static final String PATH = "/set-up/";

    private final AccountService accounts;
    private final String token;

    public SetUpLink(AccountService accounts) {
        this.accounts = accounts;
        this.token = LinkToken.generate();
    }

    /** The path of the page, while nobody can sign in. */
    public Optional<String> path() {
        return accounts.isEmpty() ? Optional.of(PATH + token) : Optional.empty();
    }

    /** Whether it has done its work, or nobody ever needed it. */
    boolean isOver() {
        return !accounts.isEmpty();
    }

    /** Whether the token of an address is the link's. */
    boolean isMeant(String given) {
        return LinkToken.isSame(token, given);
    }

    /**
     * Creates the administrator; of two who try at once, by whatever server's link, one does.
     *
     * @throws org.anketa.account.AccountRefusal if the name or the password can't be taken
     * @throws NotFound if the other was quicker
     */
    User use(String name, String password) {
        return accounts.addFirstUser(name, password)
                .orElseThrow(() -> new NotFound(Message.of(SetUpLink.class, "setUp.over")));
    }
}
