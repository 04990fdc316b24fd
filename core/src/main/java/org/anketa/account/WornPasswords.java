package org.anketa.account;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The commonest passwords of at least 12 characters that were stolen elsewhere and published: those who guess try them first.
 * They are kept as the first eight bytes of their SHA-256 hashes in small letters, in order, so that the product hands no list
 * around. Made from the lists of common credentials of SecLists (MIT License, Daniel Miessler and contributors).
 */
final class WornPasswords {

    private static final int DIGITS = 2 * Long.BYTES;
    private static final int RADIX = 16;

    private static final long[] HASHES = read();

    private WornPasswords() {}

    /** @param password in small letters */
    static boolean has(String password) {
        long hash = Long.parseUnsignedLong(Secret.hash(password).substring(0, DIGITS), RADIX);
        return Arrays.binarySearch(HASHES, hash) >= 0;
    }

    static int count() {
        return HASHES.length;
    }

    private static long[] read() {
        try (InputStream in = requireNonNull(WornPasswords.class.getResourceAsStream("worn-passwords.bin"))) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            long[] hashes = new long[bytes.remaining() / Long.BYTES];
            bytes.asLongBuffer().get(hashes);
            return hashes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
