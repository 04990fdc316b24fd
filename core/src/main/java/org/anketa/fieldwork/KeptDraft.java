package org.anketa.fieldwork;

import java.util.UUID;

/**
 * A draft as it is in the store.
 *
 * @param revision how often it was saved
 * @param content closed by its seal
 */
record KeptDraft(UUID id, int revision, String content) {}
