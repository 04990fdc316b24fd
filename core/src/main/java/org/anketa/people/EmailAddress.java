package org.anketa.people;

import java.util.regex.Pattern;

/** Tells what mail can be sent to: a name, an at sign, and the name of a domain in whatever script. */
final class EmailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+" + "(\\.[\\p{L}\\p{M}\\p{Nd}!#$%&'*+/=?^_`{|}~-]+)*+");
    private static final Pattern LABEL =
            Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd}-]{0,61}[\\p{L}\\p{M}\\p{Nd}])?");

    private EmailAddress() {}

    /** Whether it is one address, well formed, at a domain of at least two parts; whether anybody reads it isn't known. */
    static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        if (at <= 0 || at > LONGEST_NAME || text.length() > LONGEST) {
            return false;
        }
        String[] labels = text.substring(at + 1).split("\\.", -1);
        if (labels.length < 2 || !NAME.matcher(text.substring(0, at)).matches()) {
            return false;
        }
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels[labels.length - 1].chars().anyMatch(Character::isLetter);
    }
}
