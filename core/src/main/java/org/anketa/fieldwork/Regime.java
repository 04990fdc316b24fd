package org.anketa.fieldwork;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** How a study knows its respondents; fixed from the first response on. */
public enum Regime {
    /** Nothing joins a response to a link or a person once it is submitted. */
    ANONYMOUS,
    /** A response keeps its link, but whoever reads it sees a number instead of a name. */
    PSEUDONYMOUS,
    /** A response belongs to a person by name. */
    NAMED;

    /** How records and programs write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Message.of(Regime.class, "regime." + id());
    }

    public static Optional<Regime> find(String id) {
        return Arrays.stream(values()).filter(regime -> regime.id().equals(id)).findFirst();
    }
}
