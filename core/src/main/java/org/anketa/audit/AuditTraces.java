package org.anketa.audit;

import org.anketa.jdbc.PersonTraces;

/** Where the log names persons: the entries stay, for users answer for what they did; the name goes. */
public final class AuditTraces {

    private AuditTraces() {}

    public static PersonTraces ofPersons() {
        return new JdbiNameRepository();
    }
}
