package org.anketa.fieldwork;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anketa.shared.Seal;
import org.anketa.shared.Sha256;

/**
 * What a link is known by: 130 random bits in 26 characters that nobody confuses when typing them from a letter. It is
 * kept nowhere; the store knows it by its {@link #hash}, and drafts are locked with a key that only it yields.
 */
final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final String PURPOSE = "anketa draft";

    private static final Pattern SPACING = Pattern.compile("[\\s-]");

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** One that nobody has had or will have. */
    static Token fresh() {
        byte[] random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        StringBuilder text = new StringBuilder(LENGTH);
        for (byte one : random) {
            text.append(LETTERS.charAt(one & (LETTERS.length() - 1)));
        }
        return new Token(text.toString());
    }

    /** The token that somebody followed or typed: capitals, spaces and the letters that look like 0 and 1 are meant well. */
    static Token of(String typed) {
        return new Token(SPACING.matcher(typed.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1'));
    }

    /** Whether it can be one at all: whatever else was typed is nobody's. */
    boolean isPossible() {
        return text.length() == LENGTH && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** The token itself, to be told to whom it is made for. */
    String text() {
        return text;
    }

    /** Its SHA-256, in hexadecimal digits. */
    String hash() {
        return hash(text);
    }

    static String hash(String text) {
        return Sha256.hex(text);
    }

    /** Locks drafts with a key that only the token yields. */
    DraftSeal seal() {
        return new EncryptedSeal(Seal.of(text, PURPOSE));
    }

    @Override
    public String toString() {
        return "a token";
    }
}
