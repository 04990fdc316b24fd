package org.anketa.fieldwork;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.form.CompiledForm;
import org.anketa.jdbc.Database;
import org.anketa.people.Consent;
import org.anketa.people.PeopleService;

/**
 * Hands what persons consented to in their responses, and in what was corrected there, to the people's records. A response is
 * marked as due in the transaction that stores or corrects it and until this is done, so that a stop in between is made good.
 */
final class ConsentRecord {

    private final JdbiConsentRepository repository;
    private final JdbiCorrectionRepository corrections;
    private final PublishedForms forms;
    private final PeopleService people;

    ConsentRecord(Database database, PublishedForms forms, PeopleService people) {
        this.repository = new JdbiConsentRepository(database);
        this.corrections = new JdbiCorrectionRepository(database);
        this.forms = forms;
        this.people = people;
    }

    /** Does so for every response that is still due. */
    void recordDue() {
        repository.listDue().forEach(this::record);
    }

    void record(UUID responseId) {
        repository.findResponse(responseId).ifPresent(this::record);
        repository.done(responseId);
    }

    private void record(JdbiConsentRepository.NamedResponse response) {
        CompiledForm form = forms.getForm(response.formVersionId());
        people.recordConsents(response.consents(form));
        List<CorrectionRow> corrected = corrections.list(List.of(response.id())).getOrDefault(response.id(), List.of());
        if (!corrected.isEmpty()) {
            people.recordConsents(lasting(response, response.consents(form, corrected)));
        }
    }

    /**
     * A consent that is withdrawn by a correction is withdrawn. One that is given by it counts only as long as the person has
     * not said something else in the meantime, in another response.
     */
    private List<Consent> lasting(JdbiConsentRepository.NamedResponse response, List<Consent> corrected) {
        Set<String> saidElsewhere = people.listConsents(response.personId()).stream()
                .filter(consent -> !response.id().equals(consent.responseId()))
                .map(Consent::purpose)
                .collect(Collectors.toSet());
        return corrected.stream()
                .filter(consent -> !consent.given() || !saidElsewhere.contains(consent.purpose()))
                .toList();
    }
}
