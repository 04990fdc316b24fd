package org.anketa.web.operation.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.anketa.web.page.SlowBody;

/**
 * How slowly a body may come. The first seconds are free, as a form's few kilobytes may take them over a bad line; then it
 * must have come at a rate that any line has, and may not take for ever. Bodies that take long share few places, so that
 * slow ones never hold all the threads.
 */
final class Pace {

    static final Duration FREE = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofMinutes(30);

    /** In bytes a second. */
    static final long SLOWEST = 2_048;

    private static final int PLACES = 12;

    private final LongSupplier nanos;
    private final Semaphore places = new Semaphore(PLACES);

    Pace() {
        this(System::nanoTime);
    }

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    Watch watch() {
        return new Watch();
    }

    /** One body on its way. */
    final class Watch implements AutoCloseable {

        private final long begun = nanos.getAsLong();
        private long received;
        private boolean placed;

        /**
         * Some of the body has come.
         *
         * @throws SlowBody if nobody should wait for the rest
         */
        void received(int bytes) throws SlowBody {
            received += bytes;
            Duration taken = Duration.ofNanos(nanos.getAsLong() - begun);
            if (taken.compareTo(FREE) <= 0) {
                return;
            }
            if (!placed) {
                placed = places.tryAcquire();
            }
            boolean slow = received * 1_000 < SLOWEST * taken.toMillis();
            if (!placed || slow || taken.compareTo(LONGEST) > 0) {
                throw new SlowBody();
            }
        }

        @Override
        public void close() {
            if (placed) {
                placed = false;
                places.release();
            }
        }
    }
}
