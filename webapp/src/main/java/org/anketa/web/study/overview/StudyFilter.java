package org.anketa.web.study.overview;

import java.util.Arrays;
import java.util.Locale;
import org.anketa.fieldwork.StudyState;

/** Which studies a list shows. */
public enum StudyFilter {
    ALL,
    /** Those that can be answered or are about to be. */
    OPEN,
    CLOSED;

    /** The filter that an address names; all where it names none. */
    static StudyFilter of(String id) {
        return Arrays.stream(values())
                .filter(filter -> filter.id().equals(id))
                .findFirst()
                .orElse(ALL);
    }

    /** How addresses write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(StudyState state) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> state != StudyState.CLOSED;
            case CLOSED -> state == StudyState.CLOSED;
        };
    }
}
