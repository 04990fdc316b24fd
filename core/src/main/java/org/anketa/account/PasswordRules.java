package org.anketa.account;

import java.util.List;
import java.util.Locale;
import org.anketa.account.AccountRefusal.Subject;
import org.anketa.shared.Message;

/**
 * Which passwords are taken: long ones that are not the first that anybody would try, and not among the commonest stolen ones.
 * No rule about kinds of characters.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final int FEWEST_DISTINCT = 5;
    private static final int FEWEST_LETTERS = 4;

    /** What is in every list of passwords; what is left of one without them must still be something. */
    private static final List<String> WORN = List.of(
            "password",
            "passwort",
            "пароль",
            "qwertyuiop",
            "qwerty",
            "йцукенгшщзхъ",
            "йцукен",
            "asdfghjkl",
            "asdfgh",
            "фывапролджэ",
            "фыва",
            "zxcvbnm",
            "zxcv",
            "ячсмить",
            "abcdefgh",
            "abcd",
            "letmein",
            "welcome",
            "iloveyou",
            "administrator",
            "администратор",
            "admin",
            "админ",
            "librarian",
            "библиотекарь",
            "library",
            "библиотека",
            "anketa",
            "анкета",
            "secret",
            "секрет",
            "привет",
            "hello",
            "changeme",
            "monkey",
            "dragon");

    private PasswordRules() {}

    /**
     * Lets a good password pass.
     *
     * @throws AccountRefusal if it is too short, too long or easily guessed
     */
    static void check(String name, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refusal("password.short");
        }
        if (length > LONGEST) {
            throw refusal("password.long");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.chars().distinct().count() < FEWEST_DISTINCT || isRun(lower)) {
            throw refusal("password.monotonous");
        }
        if (lettersLeft(lower, name.toLowerCase(Locale.ROOT)) < FEWEST_LETTERS || WornPasswords.has(lower)) {
            throw refusal("password.worn");
        }
    }

    /** Whether nearly every character follows the one before it in the alphabet, or comes before it, or repeats it. */
    private static boolean isRun(String password) {
        long steps = 0;
        for (int i = 1; i < password.length(); i++) {
            steps += Math.abs(password.charAt(i) - password.charAt(i - 1)) <= 1 ? 1 : 0;
        }
        return steps >= password.length() * 3L / 4;
    }

    private static long lettersLeft(String password, String name) {
        String rest = password.replace(name, " ");
        for (String word : WORN) {
            rest = rest.replace(word, " ");
        }
        return rest.codePoints().filter(Character::isLetter).distinct().count();
    }

    private static AccountRefusal refusal(String key) {
        return new AccountRefusal(
                Subject.PASSWORD, Message.of(PasswordRules.class, key, "shortest", SHORTEST, "longest", LONGEST));
    }
}
