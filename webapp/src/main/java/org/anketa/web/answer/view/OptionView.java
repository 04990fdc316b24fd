package org.anketa.web.answer.view;

/**
 * One of the values that a question offers.
 *
 * @param field what it is sent as
 * @param depth 0; more for a choice below a broader one
 */
public record OptionView(String id, String field, String value, String label, boolean chosen, int depth) {}
