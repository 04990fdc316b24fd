package org.anketa.fieldwork;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.people.PeopleService;

/** Takes in responses, each exactly once, whichever way they come. */
final class Intake {

    private final JdbiResponseRepository responses;
    private final Clock clock;
    private final ConsentRecord consents;

    Intake(Database database, PublishedForms forms, PeopleService people, Clock clock) {
        this.responses = new JdbiResponseRepository(database);
        this.consents = new ConsentRecord(database, forms, people);
        this.clock = clock;
    }

    /** The content of the response of that id; it is on disk. */
    Optional<StoredContent> findContent(UUID responseId) {
        return responses.findContent(responseId);
    }

    /**
     * Stores a response, and what its person has consented to in it.
     *
     * @return unless it was stored, why nothing has changed
     */
    JdbiResponseRepository.Outcome take(Submission submission, Ending ending) {
        KeptResponse response = KeptResponse.of(submission, clock);
        boolean due = response.personId() != null && ConsentItems.isAnyIn(submission);
        JdbiResponseRepository.Outcome outcome = responses.store(response, ending, due);
        if (outcome == JdbiResponseRepository.Outcome.STORED && due) {
            consents.record(response.id());
        }
        return outcome;
    }
}
