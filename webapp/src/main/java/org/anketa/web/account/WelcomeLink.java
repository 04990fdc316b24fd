package org.anketa.web.account;

/**
 * A link that signs in one user without a password, as long as this process runs: for trying the product on data that
 * need no protection.
 *
 * @param token nobody guesses it
 * @param userName whom it signs in
 */
public record WelcomeLink(String token, String userName) {

    /** A new link. */
    public static WelcomeLink of(String userName) {
        return new WelcomeLink(LinkToken.generate(), userName);
    }

    /** The path of the page that signs in. */
    public String path() {
        return "/welcome/" + token;
    }
}
