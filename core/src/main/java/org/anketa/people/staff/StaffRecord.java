package org.anketa.people.staff;

import java.util.UUID;
import org.anketa.people.PersonDetails;

/**
 * A row of a staff list; what it leaves out is empty.
 *
 * @param row its number as a spreadsheet shows it
 * @param misfit whether it has more or fewer fields than the row of names
 * @param unit a name, or names from the top joined by slashes between blanks
 * @param parent what the unit belongs to, written likewise
 * @param language a code, or what was written instead of one
 */
record StaffRecord(
        long row,
        boolean misfit,
        String unit,
        String parent,
        String name,
        String post,
        String number,
        String email,
        String phone,
        String language) {

    PersonDetails details(UUID unitId) {
        return new PersonDetails(unitId, name, post, number, email, phone, language);
    }

    /** The details of a person whom it tells something about; what it leaves out stays. */
    PersonDetails details(UUID unitId, PersonDetails before) {
        return new PersonDetails(
                unitId,
                name,
                post.isEmpty() ? before.post() : post,
                number.isEmpty() ? before.number() : number,
                email.isEmpty() ? before.email() : email,
                phone.isEmpty() ? before.phone() : phone,
                language.isEmpty() ? before.language() : language);
    }
}
