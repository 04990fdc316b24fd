package org.anketa.account;

import java.time.Instant;

/**
 * A session that has not ended.
 *
 * @param lastSeen to the minute
 * @param here whether it is the one of whoever asks
 */
public record OpenSession(Instant started, Instant lastSeen, boolean here) {}
