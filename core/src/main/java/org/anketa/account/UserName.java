package org.anketa.account;

import java.text.Normalizer;
import java.util.Locale;
import org.anketa.account.AccountRefusal.Subject;
import org.anketa.shared.Message;

/** The name that a user signs in with. */
final class UserName {

    private static final int LONGEST = 100;

    private UserName() {}

    /**
     * The name as it is kept: without spaces around it.
     *
     * @throws AccountRefusal if it is empty, too long, or has characters that nobody sees
     */
    static String checked(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            throw refusal("name.empty");
        }
        if (name.length() > LONGEST) {
            throw refusal("name.long");
        }
        if (name.codePoints().anyMatch(UserName::isHidden)) {
            throw refusal("name.characters");
        }
        return name;
    }

    /** What two spellings of one name have in common. */
    static String key(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    private static AccountRefusal refusal(String key) {
        return new AccountRefusal(Subject.NAME, Message.of(UserName.class, key, "longest", LONGEST));
    }
}
