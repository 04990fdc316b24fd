package org.anketa.demo;

import java.util.Locale;

/**
 * A person who doesn't exist.
 *
 * @param number the personnel number
 * @param post in the words of the staff list
 * @param kind the choice of the questionnaire that the post falls under
 * @param part the id of the person's unit
 * @param language the one in which he or she answers
 */
record Employee(String number, String name, String post, String kind, String part, Locale language) {}
