package org.anketa.fieldwork;

import java.util.List;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** The form does not speak the language in which it was answered. */
public final class UnknownLanguage extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param known the codes of the languages that the form speaks */
    UnknownLanguage(List<String> known) {
        super(Message.of(UnknownLanguage.class, "language.unknown", "known", String.join(", ", known)));
    }
}
