package org.anketa.web.study.response;

import org.anketa.fieldwork.Response;

/**
 * A line in the list of responses.
 *
 * @param number by which people can talk about it
 * @param day on which it was submitted
 * @param language its name
 * @param unit empty in an anonymous study
 * @param person empty unless the study is named
 */
public record ResponseRow(Response response, String number, String day, String language, String unit, String person) {}
