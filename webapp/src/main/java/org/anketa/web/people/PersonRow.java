package org.anketa.web.people;

import org.anketa.people.Person;

/**
 * A person in a list.
 *
 * @param unit the name of the unit, without those above it
 */
public record PersonRow(Person person, String unit) {}
