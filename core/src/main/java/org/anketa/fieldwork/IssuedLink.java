package org.anketa.fieldwork;

/**
 * A link that was just made. Its token is told this once: the store keeps a hash of it.
 *
 * @param token goes into the address
 */
public record IssuedLink(Invitation invitation, String token) {}
