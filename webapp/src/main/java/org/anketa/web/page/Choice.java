package org.anketa.web.page;

/**
 * One of the values that a form control offers.
 *
 * @param value what the form sends
 * @param label what a reader sees
 * @param chosen whether the control shows it as chosen
 */
public record Choice(String value, String label, boolean chosen) {}
