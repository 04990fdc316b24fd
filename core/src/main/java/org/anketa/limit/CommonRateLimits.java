package org.anketa.limit;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anketa.shared.Sha256;

/**
 * Counts in the database. A process tells it of its requests together: every twentieth of a limit, at the latest after a
 * second, and what several threads ask at the same moment by one of them.
 */
final class CommonRateLimits implements RateLimits {

    /** Who is counted here asks a lot; beyond so many, what isn't told yet is forgotten. */
    private static final int MOST = 10_000;

    private static final Duration UNTOLD = Duration.ofSeconds(1);

    private record Key(Limit limit, String who) {}

    private final StoredBuckets buckets;
    private final Map<Key, BucketProxy> proxies = new ConcurrentHashMap<>();

    CommonRateLimits(JdbiBucketRepository repository) {
        this.buckets = new StoredBuckets(repository);
    }

    @Override
    public Duration ask(Limit limit, String who) {
        if (proxies.size() > MOST) {
            proxies.clear();
        }
        BucketProxy proxy = proxies.computeIfAbsent(new Key(limit, who), this::proxy);
        ConsumptionProbe probe = proxy.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    private BucketProxy proxy(Key key) {
        Limit limit = key.limit();
        BucketConfiguration configuration = BucketConfiguration.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.capacity()).refillGreedy(limit.capacity(), limit.period()))
                .build();
        DelayParameters together = new DelayParameters(Math.max(1, limit.capacity() / 20), UNTOLD);
        return buckets.builder()
                .withOptimization(Optimizations.delaying(together))
                // A limit that another version changes begins anew.
                .build(limit.name() + ':' + limit.capacity() + ':' + hash(key.who()), () -> configuration);
    }

    /** The store must not tell whose requests are counted: some are told by the secret of their link. */
    private static String hash(String who) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(who));
    }
}
