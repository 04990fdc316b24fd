package org.anketa.limit;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.anketa.jdbc.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts for several processes on one database. Each process lets a quarter of every limit pass without asking anybody, so
 * that usual requests cost no way to the database; only who asks for more is counted in common, on the other three
 * quarters. With n processes at most (n + 3) / 4 of a limit pass, and what each has not told the others yet: a twentieth of
 * the common part.
 *
 * <p>While the database doesn't answer, each process counts for itself: nobody is kept out because nobody can count.
 */
public final class SharedRateLimits implements RateLimits {

    private static final Logger LOG = LoggerFactory.getLogger(SharedRateLimits.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final RateLimits unasked;
    private final RateLimits alone;
    private final RateLimits common;
    private final TimeMeter clock;
    private final AtomicLong askAgain;

    public SharedRateLimits(Database database) {
        this(new CommonRateLimits(new JdbiBucketRepository(database)), TimeMeter.SYSTEM_MILLISECONDS);
    }

    SharedRateLimits(RateLimits common, TimeMeter clock) {
        this.unasked = new LocalRateLimits(clock);
        this.alone = new LocalRateLimits(clock);
        this.common = common;
        this.clock = clock;
        this.askAgain = new AtomicLong(clock.currentTimeNanos());
    }

    @Override
    public Duration ask(Limit limit, String who) {
        return unasked.ask(limit.part(1, 4), who).isZero() ? Duration.ZERO : askCommon(limit.part(3, 4), who);
    }

    private Duration askCommon(Limit limit, String who) {
        long now = clock.currentTimeNanos();
        if (now - askAgain.get() < 0) {
            return alone.ask(limit, who);
        }
        try {
            return common.ask(limit, who);
        } catch (RuntimeException unreachable) {
            askAgain.set(now + PAUSE.toNanos());
            if (!Database.isUnreachable(unreachable)) {
                LOG.warn(
                        "Limits can't be counted in common: {}; each process counts for itself",
                        unreachable.toString());
            }
            return alone.ask(limit, who);
        }
    }
}
