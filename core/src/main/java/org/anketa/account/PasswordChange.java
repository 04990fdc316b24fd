package org.anketa.account;

/**
 * A user's wish for another password.
 *
 * @param current the one until now, as proof that the user asks
 * @param renewed the one from now on
 */
public record PasswordChange(String current, String renewed) {

    /** Without the passwords: a record would put them into every log. */
    @Override
    public String toString() {
        return "PasswordChange";
    }
}
