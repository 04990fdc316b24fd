package org.anketa.fieldwork;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Another response has the id already. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    Conflict() {
        super(Message.of(Conflict.class, "response.conflict"));
    }
}
