package org.anketa.fieldwork;

import java.util.Locale;

/** How far a study has come. */
public enum StudyState {
    /** Nobody can answer yet. */
    PREPARED,
    OPEN,
    /** Nobody can answer any more; drafts are kept for the case that it is opened again. */
    CLOSED;

    /** How records and programs write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
