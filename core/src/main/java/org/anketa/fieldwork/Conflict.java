package org.anketa.fieldwork;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Something is there already that what was asked for collides with. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    private Conflict(String key) {
        super(Message.of(Conflict.class, key));
    }

    /** Another response has the id. */
    static Conflict ofId() {
        return new Conflict("response.conflict");
    }

    /** Others correct the same response at the same time. */
    static Conflict ofCorrections() {
        return new Conflict("correction.conflict");
    }
}
