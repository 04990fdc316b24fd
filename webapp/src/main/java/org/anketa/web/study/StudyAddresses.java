package org.anketa.web.study;

import java.util.UUID;

/** Where the pages about studies are, from the application's root. */
public final class StudyAddresses {

    public static final String LIST = "/studies";
    public static final String NEW = LIST + "/new";

    private StudyAddresses() {}

    public static String study(UUID id) {
        return LIST + "/" + id;
    }

    public static String invitations(UUID id) {
        return study(id) + "/invitations";
    }

    public static String fieldwork(UUID id) {
        return study(id) + "/fieldwork";
    }

    public static String responses(UUID id) {
        return study(id) + "/responses";
    }

    public static String response(UUID study, UUID response) {
        return responses(study) + "/" + response;
    }

    /** What was handed out to be printed or kept. */
    public static String handout(UUID study, UUID handout) {
        return study(study) + "/handouts/" + handout;
    }
}
