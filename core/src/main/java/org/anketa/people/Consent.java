package org.anketa.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on one purpose. A later one on the same purpose replaces it; none is changed.
 *
 * @param purpose what it is about, as the form's item is called: {@code m38_profile}
 * @param wording the question as it was put, in the language in which it was put
 * @param given whether the person agreed
 * @param responseId the response in which it was said; {@code null} if on another way
 */
public record Consent(
        UUID id,
        UUID personId,
        String purpose,
        String wording,
        boolean given,
        Instant at,
        @Nullable UUID responseId) {}
