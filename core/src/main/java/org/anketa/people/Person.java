package org.anketa.people;

import java.util.UUID;

/**
 * An employee of the municipality.
 *
 * @param active whether he or she still works there; only active persons are invited
 */
public record Person(UUID id, PersonDetails details, boolean active) {}
