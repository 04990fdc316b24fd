package org.anketa.web.answer.posted;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A form that the product's own page would not have sent. */
public final class Tampered extends Refusal {

    private static final long serialVersionUID = 1L;

    private Tampered(Message reason) {
        super(reason);
    }

    /** The page as a whole is none of the product's. */
    public static Tampered page() {
        return new Tampered(Message.of(Tampered.class, "tampered.page"));
    }

    /** A field of the page was lost on the way. */
    static Tampered missing(String name) {
        return new Tampered(Message.of(Tampered.class, "tampered.missing", "field", name));
    }

    static Tampered field(String name) {
        String shown = name.length() <= 60 ? name : name.substring(0, 59) + "…";
        return new Tampered(Message.of(Tampered.class, "tampered.field", "field", shown));
    }
}
