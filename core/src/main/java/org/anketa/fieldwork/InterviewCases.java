package org.anketa.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;

/** Puts together cases for interviewers, all of a list with three queries. */
final class InterviewCases {

    private final JdbiInterviewRepository repository;
    private final PeopleService people;

    InterviewCases(JdbiInterviewRepository repository, PeopleService people) {
        this.repository = repository;
        this.people = people;
    }

    /** The cases of those of the invitations that invite a person and were not revoked, in their order. */
    List<InterviewCase> of(Study study, List<Invitation> invitations) {
        List<UUID> persons = new ArrayList<>();
        List<Invitation> personal = new ArrayList<>();
        for (Invitation invitation : invitations) {
            UUID person = invitation.personId();
            if (person != null && invitation.state() != InvitationState.REVOKED) {
                persons.add(person);
                personal.add(invitation);
            }
        }
        List<UUID> ids = personal.stream().map(Invitation::id).toList();
        Map<UUID, Person> known = people.findPersons(persons);
        Map<UUID, List<ContactAttempt>> attempts = repository.listAttempts(ids);
        Map<UUID, String> reasons = repository.listRefusalReasons(ids);
        List<InterviewCase> cases = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Person person = known.get(persons.get(i));
            if (person != null) {
                UUID id = ids.get(i);
                cases.add(new InterviewCase(
                        study, personal.get(i), person, reasons.get(id), attempts.getOrDefault(id, List.of())));
            }
        }
        return cases;
    }
}
