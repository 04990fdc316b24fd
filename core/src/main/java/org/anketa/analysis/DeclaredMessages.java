package org.anketa.analysis;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;

/** The messages beside an analysis's class, which every language must have complete. */
final class DeclaredMessages {

    private final Class<?> analysis;
    private final String id;
    private final Map<Locale, Set<String>> keys = new HashMap<>();

    DeclaredMessages(Class<?> analysis, String id) {
        this.analysis = analysis;
        this.id = id;
        for (Locale language : Languages.ALL) {
            keys.put(language, Message.listKeys(analysis, language));
        }
    }

    Class<?> analysis() {
        return analysis;
    }

    /**
     * The message under a key that is prefixed by the analysis's id.
     *
     * @throws IllegalArgumentException if a language lacks it or its text is malformed
     */
    Message check(String suffix) {
        String key = id + "." + suffix;
        keys.forEach((language, known) -> {
            if (!known.contains(key)) {
                throw new IllegalArgumentException(analysis.getName() + " lacks the message " + key + " in "
                        + language.getDisplayLanguage(Locale.ENGLISH));
            }
        });
        Message message = Message.of(analysis, key);
        for (Locale language : Languages.ALL) {
            try {
                message.in(language);
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException(
                        analysis.getName() + ": the message " + key + " is malformed: " + malformed.getMessage(),
                        malformed);
            }
        }
        return message;
    }
}
