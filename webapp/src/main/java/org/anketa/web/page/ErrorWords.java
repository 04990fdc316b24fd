package org.anketa.web.page;

import org.anketa.shared.Message;

/** What the status of a refusal means, in words for everybody. */
final class ErrorWords {

    /** Of the protocol: whoever asks got it wrong, although the number is one of the server's. */
    private static final int HTTP_VERSION = 505;

    /** A database that is started anew takes so long. */
    static final int UNREACHABLE_SECONDS = 5;

    /** Somebody has to make room first. */
    static final int FULL_SECONDS = 30;

    private ErrorWords() {}

    static Message title(int status) {
        return Message.of(ErrorPages.class, "error." + known(status) + ".title");
    }

    static Message reason(int status) {
        return Message.of(ErrorPages.class, "error." + known(status) + ".reason");
    }

    static Message unreachable() {
        return Message.of(ErrorPages.class, "error.database.reason");
    }

    /** What the container itself refuses never came to a form or a link. */
    static Message containerReason(int status) {
        return known(status) == 400 ? Message.of(ErrorPages.class, "error.container.reason") : reason(status);
    }

    private static int known(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 406, 408, 409, 410, 413, 415, 421, 422, 429, 503, 507 -> status;
            case HTTP_VERSION -> 400;
            default -> status >= 500 ? 500 : 400;
        };
    }
}
