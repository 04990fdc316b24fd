package org.anketa.web.study.response;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.fieldwork.Response;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.web.page.View;

/** Puts what is known of responses, beside their answers, into words. */
public final class ResponseRows {

    private final PeopleService people;

    public ResponseRows(PeopleService people) {
        this.people = people;
    }

    List<ResponseRow> of(List<Response> responses, View view) {
        Map<UUID, Person> persons = people.findPersons(responses.stream()
                .map(Response::personId)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, Unit> units = people.listUnits().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        return responses.stream()
                .map(response -> row(response, persons, units, view))
                .toList();
    }

    private static ResponseRow row(Response response, Map<UUID, Person> persons, Map<UUID, Unit> units, View view) {
        Person person = response.personId() == null ? null : persons.get(response.personId());
        Unit unit = response.unitId() == null ? null : units.get(response.unitId());
        return new ResponseRow(
                response,
                AnswerWords.number(response),
                view.day(response.submittedOn()),
                language(response.language(), view.language()),
                unit == null ? "" : view.say(unit.name()),
                person == null ? "" : person.details().name());
    }

    /** The language's name in the reader's language. */
    private static String language(Locale language, Locale reader) {
        return language.getDisplayLanguage(reader);
    }
}
