package org.anketa.fieldwork;

import java.util.List;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.people.Consent;
import org.anketa.people.PeopleService;

/**
 * Hands what persons consented to in their responses to the people's records. A response is marked as due in the transaction
 * that stores it and until this is done, so that a stop in between is made good.
 */
final class ConsentRecord {

    private final JdbiConsentRepository repository;
    private final PublishedForms forms;
    private final PeopleService people;

    ConsentRecord(Database database, PublishedForms forms, PeopleService people) {
        this.repository = new JdbiConsentRepository(database);
        this.forms = forms;
        this.people = people;
    }

    /** Does so for every response that is still due. */
    void recordDue() {
        repository.listDue().forEach(this::record);
    }

    void record(UUID responseId) {
        List<Consent> consents = repository
                .findResponse(responseId)
                .map(response -> response.consents(forms.getForm(response.formVersionId())))
                .orElse(List.of());
        people.recordConsents(consents);
        repository.done(responseId);
    }
}
