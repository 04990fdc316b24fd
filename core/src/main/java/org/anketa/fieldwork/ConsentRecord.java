package org.anketa.fieldwork;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.form.CompiledForm;
import org.anketa.jdbc.Database;
import org.anketa.people.Consent;
import org.anketa.people.PeopleService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands what persons consented to in their responses, and in what was corrected there, to the people's records. A response is
 * marked as due in the transaction that stores or corrects it and until this is done, so that a stop in between is made good.
 */
final class ConsentRecord {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentRecord.class);

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

    /** Does so for every response that is still due; one that fails stays due and keeps none of the others waiting. */
    void recordDue() {
        for (UUID due : repository.listDue()) {
            try {
                record(due);
            } catch (RuntimeException failure) {
                if (Database.isUnreachable(failure)) {
                    throw failure;
                }
                LOG.warn("Consents of a response could not be handed on; they stay due", failure);
            }
        }
    }

    void record(UUID responseId) {
        List<CorrectionRow> corrected = corrections.list(List.of(responseId)).getOrDefault(responseId, List.of());
        repository.findResponse(responseId).ifPresent(response -> record(response, corrected));
        repository.done(responseId, corrected.size());
    }

    private void record(JdbiConsentRepository.NamedResponse response, List<CorrectionRow> corrected) {
        CompiledForm form = forms.getForm(response.formVersionId());
        people.recordConsents(response.consents(form));
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
