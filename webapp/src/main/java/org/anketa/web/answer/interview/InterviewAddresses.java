package org.anketa.web.answer.interview;

import java.util.Locale;
import java.util.UUID;

/** Where the interviewers' pages are, from the application's root. */
public final class InterviewAddresses {

    private InterviewAddresses() {}

    /** The cases of a study. */
    public static String cases(UUID studyId) {
        return "/interviews?study=" + studyId;
    }

    public static String ofCase(UUID invitationId) {
        return "/interviews/" + invitationId;
    }

    /** The questions of an interview in a language. */
    public static String answers(UUID invitationId, Locale language) {
        return ofCase(invitationId) + "/in/" + language.getLanguage();
    }
}
