package org.anketa.web.start;

/**
 * Something that needs attention.
 *
 * @param words what it is
 * @param link what to do about it
 * @param href where that is done
 */
public record Matter(String words, String link, String href) {}
