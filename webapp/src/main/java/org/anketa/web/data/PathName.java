package org.anketa.web.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes any name as one part of an address. Percent signs alone don't do: servers turn {@code %2F} and {@code %5C} away
 * and resolve dots, so characters that are special to them become a tilde and four hexadecimal digits.
 */
final class PathName {

    private static final String SPECIAL = "~/\\.;%+";
    private static final int DIGITS = 4;

    private PathName() {}

    /** The name, ready to stand in an address. */
    static String encode(String name) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || Character.isISOControl(c) || Character.isSurrogate(c)) {
                plain.append('~').append(HexFormat.of().toHexDigits(c));
            } else {
                plain.append(c);
            }
        }
        // The platform encodes for forms; in a path a space is no plus, and a tilde needs no encoding.
        return URLEncoder.encode(plain.toString(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }

    /** The name that was encoded, from the part of the address after its percent signs were resolved. */
    static String decode(String part) {
        StringBuilder name = new StringBuilder();
        int at = 0;
        while (at < part.length()) {
            char c = part.charAt(at);
            if (c == '~' && isHex(part, at + 1)) {
                name.append((char) HexFormat.fromHexDigits(part, at + 1, at + 1 + DIGITS));
                at += 1 + DIGITS;
            } else {
                name.append(c);
                at++;
            }
        }
        return name.toString();
    }

    private static boolean isHex(String text, int from) {
        return from + DIGITS <= text.length()
                && text.substring(from, from + DIGITS).chars().allMatch(HexFormat::isHexDigit);
    }
}
