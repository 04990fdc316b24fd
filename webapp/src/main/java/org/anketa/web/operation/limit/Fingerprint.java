package org.anketa.web.operation.limit;

import org.anketa.shared.Sha256;

/** By what a secret is counted: not by itself, nor by the hash that the store knows it by. */
final class Fingerprint {

    private static final String PURPOSE = "anketa limit ";

    private Fingerprint() {}

    /** A SHA-256 in hexadecimal digits. */
    static String of(String secret) {
        return Sha256.hex(PURPOSE + secret);
    }
}
