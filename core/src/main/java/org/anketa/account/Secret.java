package org.anketa.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.anketa.shared.Sha256;

/** Tokens that cannot be guessed, and what the store keeps instead of them. */
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new token of 256 random bits, in letters that an address or a header may hold. */
    static String generate() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The SHA-256 hash in hexadecimal: enough for what is random, and quick. */
    static String hash(String token) {
        return Sha256.hex(token);
    }
}
