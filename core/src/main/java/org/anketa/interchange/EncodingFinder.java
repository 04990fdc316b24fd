package org.anketa.interchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Finds the encoding of a text from its first bytes: by its byte order mark, or by the zero bytes of UTF-16. */
final class EncodingFinder {

    /** The high bytes of Latin, Cyrillic, punctuation and signs: most of what a table in UTF-16 consists of. */
    private static final Set<Byte> FAMILIAR_HIGH_BYTES = Set.of((byte) 0x00, (byte) 0x04, (byte) 0x20, (byte) 0x21);

    private EncodingFinder() {}

    /** The encoding that the bytes leave no doubt about, if there is one. */
    static Optional<Charset> of(byte[] head) {
        if (startsWith(head, "\u00EF\u00BB\u00BF")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(head, "\u00FF\u00FE") || isUtf16(head, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(head, "\u00FE\u00FF") || isUtf16(head, 0)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Whether the encoding that was told can be the one that was found; of UTF-16 the byte order may be left open. */
    static boolean agree(Charset told, Charset found) {
        return told.equals(found)
                || (told.name().equals("UTF-16") && found.name().startsWith("UTF-16"));
    }

    /** @param high 0 if the high byte of a character comes first, else 1 */
    private static boolean isUtf16(byte[] head, int high) {
        int zeros = 0;
        int familiar = 0;
        int units = head.length / 2;
        for (int unit = 0; unit < units; unit++) {
            byte highByte = head[2 * unit + high];
            if (head[2 * unit + 1 - high] == 0) {
                return false;
            }
            zeros += highByte == 0 ? 1 : 0;
            familiar += FAMILIAR_HIGH_BYTES.contains(highByte) ? 1 : 0;
        }
        return zeros > 0 && familiar * 10L >= units * 7L;
    }

    /** @param start one character a byte */
    static boolean startsWith(byte[] head, String start) {
        return new String(head, 0, Math.min(head.length, start.length()), StandardCharsets.ISO_8859_1).equals(start);
    }
}
