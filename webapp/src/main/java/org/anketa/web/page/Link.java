package org.anketa.web.page;

/**
 * A way to another page.
 *
 * @param label what a reader sees
 * @param href the whole address, as {@link View#link} gives it
 */
public record Link(String label, String href) {}
