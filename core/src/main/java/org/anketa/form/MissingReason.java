package org.anketa.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** Why a question that was asked has no answer; kept apart from a question nobody came to. */
public enum MissingReason {
    DONT_KNOW,
    REFUSED;

    /** How forms and records write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it is offered to a respondent. */
    public Text label() {
        return Message.of(MissingReason.class, "missing." + id());
    }

    public static Optional<MissingReason> find(String id) {
        return Arrays.stream(values()).filter(reason -> reason.id().equals(id)).findFirst();
    }
}
