package org.anketa.web.study;

import java.util.TreeMap;
import org.anketa.fieldwork.Study;

/** How the log of what users did names a study. */
public final class StudyLog {

    private StudyLog() {}

    /** The title in one language and the id: it still says something when the study has another title. */
    public static String subject(Study study) {
        String title = new TreeMap<>(study.title().byLanguage()).firstEntry().getValue();
        return title + " (" + study.id() + ")";
    }

    /** Something about a study. */
    public static String subject(Study study, String what) {
        return subject(study) + ": " + what;
    }
}
