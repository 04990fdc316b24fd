package org.anketa.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** What is the same name to people: letter case, ё for е and the number of blanks make no difference. */
public final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    /** The text in small letters, without ё, with single blanks; texts that are the same to people become equal. */
    public static String plain(String text) {
        return tidy(text).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /** The text on one line, without blanks around it and with single ones inside. */
    public static String tidy(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
