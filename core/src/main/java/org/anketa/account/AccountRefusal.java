package org.anketa.account;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** What is wrong with something that was typed about a user, and where. */
public final class AccountRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What the refusal is about. */
    public enum Subject {
        NAME,
        PASSWORD,
        /** The password until now, which somebody who wants another must know. */
        CURRENT_PASSWORD,
        ROLE
    }

    private final Subject subject;

    AccountRefusal(Subject subject, Message reason) {
        super(reason);
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}
