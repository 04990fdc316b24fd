package org.anketa.demo;

import java.util.Locale;
import java.util.Set;
import org.anketa.form.Place;
import org.anketa.form.Questioning;

/**
 * Somebody who answers.
 *
 * @param chance the person's own: everything that he or she does follows from it
 * @param groups what tells how the person tends to answer, such as the unit
 */
record Respondent(Chance chance, Locale language, Set<String> groups) {

    Respondent {
        groups = Set.copyOf(groups);
    }

    /** How much of a trait the person has; 0 is the average, 1 a standard deviation above. */
    double trait(String name) {
        return chance.normal("trait " + name);
    }

    /** Whether the person is in a group: everybody's {@code *}, one of the own, or {@code item=value} as answered so far. */
    boolean isIn(String group, Questioning now) {
        if (group.equals("*") || groups.contains(group)) {
            return true;
        }
        int sign = group.indexOf('=');
        if (sign < 0 || now.form().findItem(group.substring(0, sign)).isEmpty()) {
            return false;
        }
        return now.value(Place.of(group.substring(0, sign))).asText().equals(group.substring(sign + 1));
    }
}
