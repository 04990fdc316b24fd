package org.anketa.fieldwork;

/**
 * Where somebody with a link stands.
 *
 * @param invitation of an open link, the open link's own
 */
public record Link(Study study, Wave wave, Invitation invitation, Status status) {

    /** What can be done by the link now. */
    public enum Status {
        /** The study or the wave isn't open yet. */
        EARLY,
        /** One can answer. */
        READY,
        /** It was answered by this link. */
        USED,
        /** The study or the wave is over. */
        OVER,
        /** The library took it back, or the person refused. */
        REVOKED
    }

    /** Whether one can answer by it now. */
    public boolean isReady() {
        return status == Status.READY;
    }
}
