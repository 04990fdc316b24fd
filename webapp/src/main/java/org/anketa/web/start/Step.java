package org.anketa.web.start;

/**
 * One of the first steps.
 *
 * @param key of its words
 * @param done whether it was made
 * @param next whether it is the one to make now
 */
public record Step(String key, String path, boolean done, boolean next) {}
