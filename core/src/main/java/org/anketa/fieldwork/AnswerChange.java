package org.anketa.fieldwork;

import org.anketa.form.Answer;
import org.anketa.form.Place;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants an answer to be.
 *
 * @param after {@code null} to take the answer out
 */
public record AnswerChange(Place place, @Nullable Answer after) {}
