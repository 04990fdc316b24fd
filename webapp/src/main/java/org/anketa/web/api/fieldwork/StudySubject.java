package org.anketa.web.api.fieldwork;

import org.anketa.fieldwork.Study;
import org.anketa.shared.Languages;

/** How the log of what users did calls a study. */
final class StudySubject {

    private StudySubject() {}

    static String of(Study study) {
        return study.title().in(Languages.ENGLISH) + " (" + study.id() + ")";
    }
}
