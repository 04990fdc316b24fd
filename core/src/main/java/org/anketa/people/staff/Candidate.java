package org.anketa.people.staff;

import java.util.UUID;
import org.anketa.people.Spelling;
import org.anketa.people.Unit;

/** A row that may be stored: well formed, and its unit is known or planned. Numbers, names and addresses as compared. */
record Candidate(StaffRecord record, Unit unit, String number, String email, NameInUnit name) {

    /** What tells persons apart who have neither number nor address. */
    record NameInUnit(String name, UUID unitId) {}

    static Candidate of(StaffRecord record, Unit unit) {
        return new Candidate(
                record,
                unit,
                Spelling.plain(record.number()),
                Spelling.plain(record.email()),
                new NameInUnit(Spelling.plain(record.name()), unit.id()));
    }

    /** Whether both are given and they differ; then two persons are meant. */
    static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
