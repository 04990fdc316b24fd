package org.anketa.web.answer.view;

/**
 * A choice to put in order.
 *
 * @param position from 1, the best; 0: not placed
 */
public record RankView(String id, String value, String label, int position) {}
