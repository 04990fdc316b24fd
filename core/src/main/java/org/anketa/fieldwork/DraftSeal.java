package org.anketa.fieldwork;

import java.util.UUID;

/** Closes the content of a draft before it is kept, and opens it again. */
interface DraftSeal {

    /** Leaves the content as it is. */
    DraftSeal NONE = new DraftSeal() {
        @Override
        public String close(UUID draftId, String content) {
            return content;
        }

        @Override
        public String open(UUID draftId, String kept) {
            return kept;
        }
    };

    /** What may be kept. */
    String close(UUID draftId, String content);

    /**
     * The content again.
     *
     * @throws IllegalStateException if it was closed by another seal, or for another draft
     */
    String open(UUID draftId, String kept);
}
