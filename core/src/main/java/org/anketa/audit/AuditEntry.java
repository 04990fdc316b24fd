package org.anketa.audit;

import java.time.Instant;

/**
 * One line of the log.
 *
 * @param actor the user's name, or what stands for the program itself
 * @param subject what it was done to, in words that still say something when the thing is gone
 */
public record AuditEntry(Instant at, String actor, AuditAction action, String subject) {}
