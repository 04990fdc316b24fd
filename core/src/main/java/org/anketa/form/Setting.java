package org.anketa.form;

import java.time.Clock;
import java.util.Locale;

/**
 * When, in which language and for whom a form is asked.
 *
 * @param clock the time and the time zone of the respondent; a fixed one lets all expressions see one moment
 * @param language the language of the labels that expressions quote
 * @param seed the same for one response each time, so that {@code uuid()} gives it the same number again
 */
public record Setting(Clock clock, Locale language, long seed) {}
