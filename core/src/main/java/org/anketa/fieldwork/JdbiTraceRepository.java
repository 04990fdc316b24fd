package org.anketa.fieldwork;

import java.util.List;
import org.anketa.jdbc.PersonRows;

/** Where the tables of fieldwork speak of a person. */
final class JdbiTraceRepository {

    private static final String INVITATIONS = "invitation_id in (select id from invitation where person_id = :person)";

    private static final String RESPONSES =
            "response_id in (select id from response where person_id = :person or " + INVITATIONS + ")";

    static final PersonRows TRACES = new PersonRows(List.of(
            new PersonRows.OfTable("corrections", "correction", RESPONSES),
            new PersonRows.OfTable("", "consent_due", RESPONSES),
            new PersonRows.OfTable("notes", "interview_note", RESPONSES + " or " + INVITATIONS),
            new PersonRows.OfTable("responses", "response", "person_id = :person or " + INVITATIONS),
            new PersonRows.OfTable("drafts", "draft", INVITATIONS),
            new PersonRows.OfTable("attempts", "contact_attempt", INVITATIONS),
            new PersonRows.OfTable("", "begun_link", INVITATIONS),
            new PersonRows.OfTable("", "awaited", INVITATIONS),
            new PersonRows.OfTable("invitations", "invitation", "person_id = :person")));

    private JdbiTraceRepository() {}
}
