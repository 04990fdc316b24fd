package org.anketa.form;

import java.util.Locale;
import org.anketa.shared.Message;

/**
 * One thing that is wrong with a form.
 *
 * @param path the names from the form's top to the item, joined by slashes, then the attribute after a full stop
 * @param message what is wrong and what to write instead
 */
public record FormProblem(String path, Message message) {

    static FormProblem at(String path, String key, Object... namesAndValues) {
        return new FormProblem(path, Message.of(FormProblem.class, "form." + key, namesAndValues));
    }

    /** The whole in one line. */
    public String in(Locale language) {
        return path.isEmpty() ? message.in(language) : path + ": " + message.in(language);
    }
}
