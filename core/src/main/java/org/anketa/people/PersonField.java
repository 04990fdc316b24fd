package org.anketa.people;

import java.util.Locale;
import org.anketa.shared.Message;
import org.anketa.shared.Text;

/** What is known of a person, piece by piece. */
public enum PersonField {
    UNIT,
    NAME,
    POST,
    NUMBER,
    EMAIL,
    PHONE,
    LANGUAGE;

    /** How forms and files call it: in small letters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return Message.of(PersonField.class, "field." + id());
    }
}
