package org.anketa.jdbc;

import java.util.HexFormat;

/** Texts in JSON in the one form that checksums rely on, whatever a later version of a library may think of escaping. */
final class JsonText {

    private static final HexFormat HEX = HexFormat.of();

    private JsonText() {}

    /** Appends the text in quotation marks; halves of surrogate pairs, which no encoding has, are escaped too. */
    static void append(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append("\\u").append(HEX.toHexDigits(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
