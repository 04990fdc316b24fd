package org.anketa.fieldwork;

import java.util.List;
import org.anketa.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * A person to interview.
 *
 * @param refusalReason why the person refused; {@code null} unless he or she did
 * @param attempts the oldest first
 */
public record InterviewCase(
        Study study,
        Invitation invitation,
        Person person,
        @Nullable String refusalReason,
        List<ContactAttempt> attempts) {

    public InterviewCase {
        attempts = List.copyOf(attempts);
    }
}
