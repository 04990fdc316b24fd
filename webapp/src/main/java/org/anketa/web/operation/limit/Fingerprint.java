package org.anketa.web.operation.limit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** By what a secret is counted: not by itself, nor by the hash that the store knows it by. */
final class Fingerprint {

    private static final String PURPOSE = "anketa limit ";

    private Fingerprint() {}

    /** A SHA-256 in hexadecimal digits. */
    static String of(String secret) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest((PURPOSE + secret).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
