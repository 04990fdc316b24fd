package org.anketa.fieldwork;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM; what is kept is a fresh nonce and the ciphertext in Base64, bound to the draft's id. */
final class EncryptedSeal implements DraftSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    EncryptedSeal(SecretKey key) {
        this.key = key;
    }

    @Override
    public String close(UUID draftId, String content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] plain = content.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, draftId).doFinal(plain);
            byte[] kept = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
            System.arraycopy(closed, 0, kept, NONCE_BYTES, closed.length);
            return Base64.getEncoder().encodeToString(kept);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    public String open(UUID draftId, String kept) {
        byte[] bytes = Base64.getDecoder().decode(kept);
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE, nonce, draftId).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("The draft can't be opened by this token", foreign);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID draftId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(draftId.getMostSignificantBits())
                .putLong(draftId.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
