package org.anketa.web.page;

import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** A refusal because a request can't be read: not as JSON, not by its members, or not by what stands in its address. */
public final class Malformed extends Refusal {

    private static final long serialVersionUID = 1L;

    public Malformed(Text reason) {
        super(reason);
    }

    public Malformed(Text reason, Throwable cause) {
        super(reason, cause);
    }
}
