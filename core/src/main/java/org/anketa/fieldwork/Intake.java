package org.anketa.fieldwork;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.anketa.jdbc.Database;
import org.anketa.people.PeopleService;

/** Takes in responses, each exactly once, whichever way they come. */
final class Intake {

    private final JdbiResponseRepository responses;
    private final Clock clock;
    private final ConsentRecord consents;
    private final LongAdder stored = new LongAdder();

    Intake(Database database, PublishedForms forms, PeopleService people, Clock clock) {
        this.responses = new JdbiResponseRepository(database);
        this.consents = new ConsentRecord(database, forms, people);
        this.clock = clock;
    }

    /**
     * Whether the response of that id is stored, and on disk.
     *
     * @throws Conflict if it is one of another wave
     */
    boolean isStored(UUID responseId, UUID waveId) {
        Optional<StoredContent> stored = responses.findContent(responseId);
        if (stored.isPresent() && !stored.get().waveId().equals(waveId)) {
            throw Conflict.ofId();
        }
        return stored.isPresent();
    }

    /**
     * Whether the same response is stored, and on disk.
     *
     * @throws Conflict if it is another that has the id
     */
    boolean isStored(UUID responseId, UUID waveId, String contentHash) {
        Optional<StoredContent> stored = responses.findContent(responseId);
        if (stored.isPresent() && !stored.get().isSame(waveId, contentHash)) {
            throw Conflict.ofId();
        }
        return stored.isPresent();
    }

    /**
     * Stores a response, and what its person has consented to in it.
     *
     * @return what has come of it; if it was repeated the same was stored before
     * @throws Conflict if another response has the id
     */
    JdbiResponseRepository.Outcome take(Submission submission, Ending ending) {
        KeptResponse response = KeptResponse.of(submission, clock);
        boolean due = response.personId() != null && ConsentItems.isAnyIn(submission);
        JdbiResponseRepository.Outcome outcome = responses.store(response, ending, due);
        if (outcome != JdbiResponseRepository.Outcome.STORED) {
            // The other of two at the same time may have done it.
            return isStored(response.id(), response.waveId(), response.contentHash())
                    ? JdbiResponseRepository.Outcome.REPEATED
                    : outcome;
        }
        stored.increment();
        if (due) {
            consents.record(response.id());
        }
        return outcome;
    }

    /** How many responses were stored since the program started. */
    long stored() {
        return stored.sum();
    }

    /** Hands on consents where a stop in between has prevented it. */
    void recordDueConsents() {
        consents.recordDue();
    }
}
