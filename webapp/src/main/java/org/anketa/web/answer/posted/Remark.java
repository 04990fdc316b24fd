package org.anketa.web.answer.posted;

import org.anketa.form.Place;

/**
 * What an interviewer wrote beside a question.
 *
 * @param probe whether it is a probe and what it brought
 */
public record Remark(Place place, boolean probe, String text) {}
