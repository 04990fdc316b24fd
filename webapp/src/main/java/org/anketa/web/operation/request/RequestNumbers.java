package org.anketa.web.operation.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers for requests: ten letters and digits that can be read out on the telephone. */
final class RequestNumbers {

    static final String HEADER = "X-Request-Id";

    /** Tomcat sets it where a proxy that is trusted has handed a request on. */
    private static final String FORWARDED = "org.apache.tomcat.request.forwarded";

    private static final Pattern CLEAN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{3,63}");

    /** Without i, l, o and u, which look like others. */
    private static final char[] LETTERS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();

    private static final int LENGTH = 10;

    private RequestNumbers() {}

    /** The number that a trusted proxy has given the request, if it is clean; else a new one. */
    static String of(HttpServletRequest request) {
        @Nullable String given = request.getHeader(HEADER);
        boolean trusted = given != null && Boolean.TRUE.equals(request.getAttribute(FORWARDED));
        return trusted && CLEAN.matcher(given).matches() ? given : fresh();
    }

    private static String fresh() {
        long chance = ThreadLocalRandom.current().nextLong();
        char[] number = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            number[i] = LETTERS[(int) (chance & 31)];
            chance >>>= 5;
        }
        return new String(number);
    }
}
