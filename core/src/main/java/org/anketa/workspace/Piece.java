package org.anketa.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of work that somebody has begun.
 *
 * @param id its own; one user's pieces of one kind have different ids
 * @param kind what it is, by the name that its feature gives it
 * @param subject what it is about, a study's id for example, by which pieces can be listed
 * @param content in the form of its feature
 * @param until when it is forgotten; pieces of longer than a session are forgotten with it
 */
public record Piece(UUID id, String kind, UUID subject, String content, Instant until) {}
