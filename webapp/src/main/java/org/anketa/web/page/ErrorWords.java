package org.anketa.web.page;

import org.anketa.shared.Message;

/** What the status of a refusal means, in words for everybody. */
final class ErrorWords {

    private ErrorWords() {}

    static Message title(int status) {
        return Message.of(ErrorPages.class, "error." + known(status) + ".title");
    }

    static Message reason(int status) {
        return Message.of(ErrorPages.class, "error." + known(status) + ".reason");
    }

    private static int known(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 406, 409, 410, 413, 414, 415, 421, 422, 429, 431 -> status;
            default -> status >= 500 ? 500 : 400;
        };
    }
}
