package org.anketa.fieldwork.data;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.anketa.shared.Message;
import org.anketa.shared.Overload;

/** Lets one at a time read a study, while others read others. */
final class Turns {

    /**
     * For one study, besides the one who reads it: each of them holds a thread that others need to answer. A page of results
     * asks for its figures six at a time.
     */
    static final int MOST_WAITING = 12;

    private static final Duration ANOTHER_TRY = Duration.ofSeconds(15);

    private final Map<UUID, Semaphore> turns = new ConcurrentHashMap<>();

    /**
     * Does the work when nobody else is at the same study.
     *
     * @throws Overload if enough wait for that study already
     */
    <T> T take(UUID studyId, Supplier<T> work) {
        Semaphore turn = turns.computeIfAbsent(studyId, id -> new Semaphore(1, true));
        if (turn.getQueueLength() >= MOST_WAITING) {
            throw new Overload(Message.of(Turns.class, "data.busy"), ANOTHER_TRY);
        }
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    /** How many wait for a study. */
    int waiting(UUID studyId) {
        return turns.computeIfAbsent(studyId, id -> new Semaphore(1, true)).getQueueLength();
    }
}
