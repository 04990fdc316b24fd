package org.anketa.web.account;

import java.util.Locale;
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
        return at(refusal.subject().name().toLowerCase(Locale.ROOT), refusal.reason());
    }
}
