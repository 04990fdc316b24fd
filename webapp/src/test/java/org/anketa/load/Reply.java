package org.anketa.load;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server has answered.
 *
 * @param headers by their names in small letters
 * @param text the body
 */
record Reply(int status, Map<String, String> headers, String text) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether a response was stored, now or before. */
    boolean isStored() {
        return status == 200 || status == 201;
    }
}
