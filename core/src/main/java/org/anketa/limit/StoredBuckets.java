package org.anketa.limit;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Buckets as rows, changed only where nobody else has changed them meanwhile. */
final class StoredBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {

    /** A row is kept until its count is back at zero, and a little longer: clocks differ. */
    private static final ExpirationAfterWriteStrategy EXPIRATION =
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10));

    private static final Duration BETWEEN_REMOVALS = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbiBucketRepository repository;
    private final AtomicLong nextRemoval = new AtomicLong();

    StoredBuckets(JdbiBucketRepository repository) {
        super(ClientSideConfig.getDefault().withRequestTimeout(PATIENCE).withExpirationAfterWriteStrategy(EXPIRATION));
        this.repository = repository;
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String id) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                return repository.find(id);
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeoutNanos) {
                long now = System.currentTimeMillis();
                long expires = now + timeToLive(state);
                if (before != null) {
                    return repository.replace(id, before, after, expires);
                }
                removeExpiredIfDue(now);
                return repository.insert(id, after, expires);
            }
        };
    }

    private long timeToLive(RemoteBucketState state) {
        return EXPIRATION.calculateTimeToLiveMillis(state, currentTimeNanos());
    }

    private void removeExpiredIfDue(long now) {
        long due = nextRemoval.get();
        if (now >= due && nextRemoval.compareAndSet(due, now + BETWEEN_REMOVALS.toMillis())) {
            repository.removeExpired(now);
        }
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }

    @Override
    public void removeProxy(String id) {
        repository.remove(id);
    }
}
