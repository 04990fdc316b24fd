package org.anketa.account;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a program's token: the token itself is shown once, when it is issued, and kept nowhere.
 *
 * @param userId for whom the program acts
 * @param lastUsed to the hour; null if no program has used it yet
 */
public record BearerToken(
        UUID id, UUID userId, Instant created, @Nullable Instant lastUsed) {}
