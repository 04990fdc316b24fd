package org.anketa.web.study.overview;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was just done to a study, so that its page says it. */
public enum Done {
    CREATED,
    /** It was created, but those who were chosen could not be invited. */
    UNINVITED,
    OPENED,
    CLOSED,
    CHANGED,
    FORM,
    WAVE;

    /** What an address says was done; nothing where it says something else. */
    static Optional<Done> find(String id) {
        return Arrays.stream(values()).filter(done -> done.id().equals(id)).findFirst();
    }

    /** How addresses write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
