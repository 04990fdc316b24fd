package org.anketa.limit;

import java.time.Duration;

/** Counts what each asks for. For any number of threads. */
public interface RateLimits {

    /** Lets everything pass. */
    RateLimits NONE = (limit, who) -> Duration.ZERO;

    /**
     * Counts one request, unless the limit is used up.
     *
     * @param who whose requests are counted together; kept in memory only as long as the count isn't back at zero
     * @return zero if the request may pass, else after how long the next one may
     */
    Duration ask(Limit limit, String who);
}
