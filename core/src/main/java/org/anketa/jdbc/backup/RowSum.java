package org.anketa.jdbc.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The checksum of a table: the SHA-256 of its lines, added up as numbers of 256 bits. It does not depend on the order of
 * rows, for databases sort texts each in their own way.
 */
final class RowSum {

    private static final int BYTES = 32;

    private final MessageDigest digest = sha256();
    private final byte[] sum = new byte[BYTES];
    private long rows;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(CharSequence line) {
        add(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @param line without its end */
    void add(byte[] line) {
        byte[] hash = digest.digest(line);
        int carry = 0;
        for (int i = BYTES - 1; i >= 0; i--) {
            carry += (sum[i] & 0xFF) + (hash[i] & 0xFF);
            sum[i] = (byte) carry;
            carry >>= Byte.SIZE;
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    /** The sum of what was added, in hexadecimal digits. */
    String text() {
        return HexFormat.of().formatHex(sum);
    }
}
