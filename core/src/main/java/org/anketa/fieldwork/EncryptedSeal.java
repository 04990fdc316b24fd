package org.anketa.fieldwork;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.anketa.shared.Seal;

/** Locks the draft of whoever has a token. */
final class EncryptedSeal implements DraftSeal {

    private final Seal seal;

    EncryptedSeal(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String close(UUID draftId, String content) {
        return seal.close(draftId, content.getBytes(UTF_8));
    }

    @Override
    public String open(UUID draftId, String kept) {
        return new String(seal.open(draftId, kept), UTF_8);
    }
}
