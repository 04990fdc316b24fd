package org.anketa.fieldwork;

import java.util.UUID;

/** By what a response that was stored is recognized when it comes again. */
record StoredContent(UUID waveId, String contentHash) {

    boolean isSame(UUID otherWaveId, String otherHash) {
        return waveId.equals(otherWaveId) && contentHash.equals(otherHash);
    }
}
