package org.anketa.fieldwork;

import java.time.Instant;
import org.anketa.form.Place;

/**
 * What an interviewer wrote beside an answer.
 *
 * @param probe whether it is a probe and what it brought; otherwise a remark
 * @param by the user's name; empty when it has gone with a response of an anonymous study
 * @param at when; then only the beginning of the response's day
 */
public record InterviewNote(Place place, boolean probe, String text, String by, Instant at) {}
