package org.anketa.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is right about a knowledge question at a time and a place, for laws change and heads of towns differ.
 *
 * @param correct the choices that make the answer right, all of them and no other; for a text each accepted wording
 * @param from the first day, {@code null}: always before {@code until}
 * @param until the last day, {@code null}: from then on
 * @param place where it holds; {@code null}: wherever no other key is meant for the place
 */
public record AnswerKey(
        List<String> correct,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String place) {

    public AnswerKey {
        correct = List.copyOf(correct);
    }

    /** Whether it holds on the day, wherever. */
    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
