package org.anketa.people;

import java.util.List;

/**
 * Everybody who is known at one moment.
 *
 * @param units each before those below it
 * @param persons those who have left included
 */
public record Directory(List<Unit> units, List<Person> persons) {

    public Directory {
        units = List.copyOf(units);
        persons = List.copyOf(persons);
    }
}
