package org.anketa.disk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether there is room for what people enter. A database that runs out of room in the middle of its work may have to be
 * opened anew; so nothing is taken in any more while there is still some. For any number of threads.
 */
public final class DiskSpace {

    private static final Logger LOG = LoggerFactory.getLogger(DiskSpace.class);

    private static final long LOOK = Duration.ofSeconds(2).toNanos();

    /** How long a failed write is believed although the disk says that it has room: quotas are told to nobody else. */
    private static final long BELIEF = Duration.ofSeconds(15).toNanos();

    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk", "Read-only file");

    private final FreeSpace space;
    private final long least;
    private final LongSupplier nanos;

    private boolean full;
    private long looked;
    private long believedUntil;

    /** @param least how many bytes must be free */
    public DiskSpace(FreeSpace space, long least) {
        this(space, least, System::nanoTime);
    }

    DiskSpace(FreeSpace space, long least, LongSupplier nanos) {
        this.space = space;
        this.least = least;
        this.nanos = nanos;
        long now = nanos.getAsLong();
        this.looked = now - LOOK;
        this.believedUntil = now;
    }

    /** Whether nothing may be taken in. The disk is asked every two seconds. */
    public synchronized boolean isFull() {
        long now = nanos.getAsLong();
        if (now - looked >= LOOK) {
            looked = now;
            become(now - believedUntil < 0 || lacksRoom());
        }
        return full;
    }

    /** Says that something couldn't be written for want of room. */
    public synchronized void reportFull() {
        long now = nanos.getAsLong();
        believedUntil = now + BELIEF;
        looked = now;
        become(true);
    }

    /** How many bytes are free; -1 if the disk doesn't tell. */
    public long usableBytes() {
        try {
            return space.usableBytes();
        } catch (IOException silent) {
            return -1;
        }
    }

    /** Whether something failed because the disk has no room, or takes nothing. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof IOException && WORDS.stream().anyMatch(message::contains)) {
                return true;
            }
        }
        return false;
    }

    /** A disk that doesn't tell may have room. */
    private boolean lacksRoom() {
        long usable = usableBytes();
        return usable >= 0 && usable < least;
    }

    private void become(boolean now) {
        if (now && !full) {
            LOG.error("The disk is full: nothing is taken in until {} MB are free", Math.max(1, least >> 20));
        } else if (full && !now) {
            LOG.warn("The disk has room again: everything is taken in");
        }
        full = now;
    }
}
