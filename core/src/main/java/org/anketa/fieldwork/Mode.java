package org.anketa.fieldwork;

import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** How a response came in. */
public enum Mode {
    /** The respondent answered on the pages. */
    WEB,
    /** An interviewer entered the answers. */
    INTERVIEW,
    /** A program sent it. */
    PROGRAM;

    /** How records and programs write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Message.of(Mode.class, "mode." + id());
    }
}
