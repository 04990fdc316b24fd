package org.anketa.web.account;

import java.util.Map;
import org.anketa.account.AccountRefusal;
import org.anketa.account.TooManyAttempts;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a user's page says beside what is known of the user.
 *
 * @param status of the answer if there are problems
 * @param notice the key of what was done; empty if nothing was
 * @param problems what was wrong with a form that came back, by the names of its fields
 * @param issued a new token, which is shown this once; null if there is none
 */
public record UserPage(
        int status,
        String notice,
        Map<String, Text> problems,
        @Nullable String issued) {

    static final UserPage PLAIN = done("");

    public UserPage {
        problems = Map.copyOf(problems);
    }

    static UserPage done(String notice) {
        return new UserPage(200, notice, Map.of(), null);
    }

    static UserPage issued(String token) {
        return new UserPage(200, "", Map.of(), token);
    }

    static UserPage refused(AccountRefusal refusal) {
        return refused(Problems.of(refusal));
    }

    static UserPage refused(Map<String, Text> problems) {
        return new UserPage(422, "", problems, null);
    }

    static UserPage early(String field, TooManyAttempts early) {
        return new UserPage(429, "", Problems.at(field, early.reason()), null);
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable Text problem(String field) {
        return problems.get(field);
    }
}
