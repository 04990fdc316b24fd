package org.anketa.web.account;

import java.util.Map;
import org.anketa.account.AccountRefusal;
import org.anketa.shared.Text;

/** What is wrong with a form, by the names of its fields. */
final class Problems {

    private Problems() {}

    static Map<String, Text> at(String field, Text problem) {
        return Map.of(field, problem);
    }

    static Map<String, Text> of(AccountRefusal refusal) {
        String field = switch (refusal.subject()) {
            case NAME -> "name";
            case PASSWORD -> "password";
            case CURRENT_PASSWORD -> "current";
            case ROLE -> "role";
        };
        return at(field, refusal.reason());
    }
}
