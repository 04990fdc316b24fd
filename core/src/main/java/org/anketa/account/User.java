package org.anketa.account;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who signs in.
 *
 * @param name as the user signs in; unique whatever its case
 * @param active whether he or she may sign in; users are never deleted, for the audit log names them
 */
public record User(UUID id, String name, Role role, boolean active, Instant created) {}
