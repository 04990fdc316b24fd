package org.anketa.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Slows down whoever guesses passwords, and nobody else. Guesses are counted where they come from: for the name and the
 * address together, for the address, and for the name; but a browser with which the user has signed in before has a count
 * of its own, so that whatever others do elsewhere, the user gets in.
 */
final class SignInGuard {

    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbiFailureRepository failures;
    private final Clock clock;

    SignInGuard(JdbiFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /**
     * Counts an attempt as wrong before anybody looks at it: of many at the same moment none slips through.
     *
     * @param knownBrowser whether the user has signed in with the client's browser before
     * @throws TooManyAttempts if it comes too early
     */
    Map<FailureLimit, String> begin(String nameKey, Client client, boolean knownBrowser) {
        Map<FailureLimit, String> counters = counters(nameKey, client, knownBrowser);
        Instant now = clock.instant();
        failures.change(counters.values(), tallies -> {
            Map<String, Tally> changed = new TreeMap<>();
            Duration early = Duration.ZERO;
            for (Map.Entry<FailureLimit, String> counter : counters.entrySet()) {
                Tally tally = tallies.getOrDefault(counter.getValue(), Tally.none(now));
                Duration wait = counter.getKey().early(tally, now);
                early = wait.compareTo(early) > 0 ? wait : early;
                changed.put(counter.getValue(), counter.getKey().more(tally, now));
            }
            if (!early.isZero()) {
                throw new TooManyAttempts(early);
            }
            return changed;
        });
        return counters;
    }

    /** Takes back what {@link #begin} counted: the password was right. What was guessed for the same pair is forgotten. */
    void succeeded(Map<FailureLimit, String> counters) {
        Instant now = clock.instant();
        failures.change(counters.values(), tallies -> {
            Map<String, Tally> changed = new TreeMap<>();
            counters.forEach((limit, counter) -> {
                Tally tally = tallies.getOrDefault(counter, Tally.none(now));
                boolean own = limit == FailureLimit.PAIR || limit == FailureLimit.BROWSER;
                changed.put(counter, own ? Tally.none(now) : limit.less(tally));
            });
            return changed;
        });
        failures.deleteBefore(now.minus(KEPT));
    }

    /** Hashed, for people type passwords into the field for the name. */
    private static Map<FailureLimit, String> counters(String nameKey, Client client, boolean knownBrowser) {
        Map<FailureLimit, String> counters = new EnumMap<>(FailureLimit.class);
        if (knownBrowser) {
            counters.put(FailureLimit.BROWSER, Secret.hash("browser " + client.browser() + " " + nameKey));
        } else {
            counters.put(FailureLimit.PAIR, Secret.hash("pair " + client.address() + " " + nameKey));
            counters.put(FailureLimit.ADDRESS, Secret.hash("address " + client.address()));
            counters.put(FailureLimit.NAME, Secret.hash("name " + nameKey));
        }
        return counters;
    }
}
