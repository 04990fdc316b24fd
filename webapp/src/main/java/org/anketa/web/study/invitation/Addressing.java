package org.anketa.web.study.invitation;

import java.util.Locale;
import org.anketa.people.Person;

/** How a letter addresses a person. */
final class Addressing {

    private static final int FULL_NAME = 3;

    private Addressing() {}

    /**
     * The name for a salutation: Russian full names are written surname first, and one is addressed by name and
     * patronymic; any other name is used whole.
     */
    static String name(Person person) {
        String name = person.details().name().strip();
        String[] words = name.split("\\s+", -1);
        return words.length == FULL_NAME && isPatronymic(words[FULL_NAME - 1])
                ? words[1] + " " + words[FULL_NAME - 1]
                : name;
    }

    private static boolean isPatronymic(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.matches(".*(вич|вна|ична|инична|ьич|мич)") || lower.matches(".*(vich|vna|ichna|yich|mich)");
    }
}
