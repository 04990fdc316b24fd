package org.anketa.fieldwork;

import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A link by which one can't answer now: early, used, over or revoked. */
public final class LinkRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Link.Status status;

    LinkRefusal(Link.Status status) {
        super(Message.of(LinkRefusal.class, "link." + status.name().toLowerCase(Locale.ROOT)));
        this.status = status;
    }

    public Link.Status status() {
        return status;
    }
}
