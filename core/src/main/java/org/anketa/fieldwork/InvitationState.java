package org.anketa.fieldwork;

import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** What has come of an invitation. */
public enum InvitationState {
    INVITED,
    /** There is a draft. */
    STARTED,
    COMPLETED,
    /** The person does not want to take part. */
    REFUSED,
    /** The library took the link back. */
    REVOKED;

    /** How records and programs write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Message.of(InvitationState.class, "invitation." + id());
    }
}
