package org.anketa.account;

/**
 * What somebody who has signed in gets; the store has hashes of both tokens only.
 *
 * @param session the token of the new session
 * @param browser for the browser to bring along when the user signs in again: then nobody else's guesses slow it down
 */
public record SignedIn(User user, String session, String browser) {}
