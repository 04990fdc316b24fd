package org.anketa.fieldwork;

import java.time.Instant;
import org.anketa.form.Answer;
import org.anketa.form.Place;
import org.jspecify.annotations.Nullable;

/**
 * One answer replaced by another after submission. What a change brings about elsewhere, an answer that is no longer asked
 * for or a value that is worked out anew, is a correction of its own.
 *
 * @param place of the answer, or of a repeated group: then the answers are numbers, how often it is there
 * @param before {@code null}: there was none
 * @param after {@code null}: it was taken out
 * @param by the user's name
 */
public record Correction(
        Place place, @Nullable Answer before, @Nullable Answer after, String reason, String by, Instant at) {}
