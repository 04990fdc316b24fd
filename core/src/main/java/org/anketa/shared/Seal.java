package org.anketa.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Locks what is kept with a key that only a secret of somebody else yields, so that the store alone can't read it. The key
 * is derived by HKDF-SHA256 (RFC 5869); what is kept is a fresh nonce and the ciphertext by AES-256-GCM in Base64, bound to
 * the id under which it lies.
 */
public final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecretKey key;

    private Seal(SecretKey key) {
        this.key = key;
    }

    /**
     * The seal of a secret.
     *
     * @param secret at least 128 random bits, in whatever letters
     * @param purpose tells the seals of one secret apart
     */
    public static Seal of(String secret, String purpose) {
        byte[] extracted = hmac(new byte[KEY_BYTES], secret.getBytes(StandardCharsets.UTF_8));
        byte[] info = purpose.getBytes(StandardCharsets.US_ASCII);
        byte[] first = Arrays.copyOf(info, info.length + 1);
        first[info.length] = 1;
        return new Seal(new SecretKeySpec(hmac(extracted, first), "AES"));
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** What may be kept. */
    public String close(UUID id, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, id).doFinal(content);
            byte[] kept = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, kept, NONCE_BYTES, closed.length);
            return Base64.getEncoder().encodeToString(kept);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /**
     * The content again.
     *
     * @throws IllegalStateException if it was closed by another seal, or under another id
     */
    public byte[] open(UUID id, String kept) {
        byte[] bytes = Base64.getDecoder().decode(kept);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, id).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("This can't be opened by that secret", foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID id) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
