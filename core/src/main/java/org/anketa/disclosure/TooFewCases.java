package org.anketa.disclosure;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** So few cases were chosen that nothing may be said of them. */
public final class TooFewCases extends Refusal {

    private static final long serialVersionUID = 1L;

    TooFewCases(Message reason) {
        super(reason);
    }
}
