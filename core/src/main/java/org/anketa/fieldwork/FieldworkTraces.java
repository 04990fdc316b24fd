package org.anketa.fieldwork;

import org.anketa.jdbc.PersonTraces;

/** What fieldwork keeps about persons. Responses in anonymous studies are not among it: nobody knows whose they are. */
public final class FieldworkTraces {

    private FieldworkTraces() {}

    /** Invitations, drafts, contact attempts, interview notes, and responses with their corrections. */
    public static PersonTraces ofPersons() {
        return JdbiTraceRepository.TRACES;
    }
}
