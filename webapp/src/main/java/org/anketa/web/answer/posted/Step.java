package org.anketa.web.answer.posted;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What the reader wants to do beside saving the page.
 *
 * @param subject what it is done with: a repeated group, places to clear, a language; empty for the others
 */
public record Step(Kind kind, String subject) {

    /** What can be done. */
    public enum Kind {
        NEXT,
        BACK,
        /** Answer further questions at another time. */
        LATER,
        /** Stay on the page. */
        SAVE,
        /** To the page of all answers. */
        REVIEW,
        /** The same page in another language. */
        LANGUAGE,
        /** One more repetition of a group. */
        ADD,
        /** One repetition of a group less: its name and the number. */
        REMOVE,
        /** Take answers back that the control can't. */
        CLEAR
    }

    private static final Set<Kind> WITH_SUBJECT = Set.of(Kind.LANGUAGE, Kind.ADD, Kind.REMOVE, Kind.CLEAR);

    /** As a button writes it: the kind and, behind a space, the subject. */
    static Step parse(String text) {
        String[] words = text.split(" ", 2);
        String subject = words.length > 1 ? words[1] : "";
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(words[0]))
                .filter(kind -> WITH_SUBJECT.contains(kind) != subject.isBlank())
                .map(kind -> new Step(kind, subject))
                .findFirst()
                .orElseThrow(() -> Tampered.field("action"));
    }
}
