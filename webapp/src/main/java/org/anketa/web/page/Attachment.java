package org.anketa.web.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The header that makes a response a file to keep. */
public final class Attachment {

    /** What RFC 5987 lets stand for itself, beside letters and digits. */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /**
     * The value of {@code Content-Disposition} for a file of this name, in whatever script: once in ASCII for old
     * programs, once as RFC 5987 encodes it.
     */
    public static String named(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^ -~]|[\"\\\\%/]", "_");
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return out.toString();
    }
}
