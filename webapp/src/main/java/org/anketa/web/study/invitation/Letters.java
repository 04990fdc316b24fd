package org.anketa.web.study.invitation;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.Study;
import org.anketa.fieldwork.Wave;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.shared.Languages;
import org.jspecify.annotations.Nullable;

/** Writes the letters of a handout. */
public final class Letters {

    private final PeopleService people;

    public Letters(PeopleService people) {
        this.people = people;
    }

    /**
     * A letter for each person, in the order of the links; persons who are gone get none.
     *
     * @param address the whole address that a token makes
     * @param otherwise the language for persons of whom none is known
     */
    List<Letter> write(Handout handout, Study study, Wave wave, UnaryOperator<String> address, Locale otherwise) {
        Map<UUID, Person> persons = people.findPersons(
                handout.links().stream().map(Letters::personOf).toList());
        Map<UUID, Unit> units = people.listUnits().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        List<Letter> letters = new ArrayList<>();
        for (IssuedLink link : handout.links()) {
            Person person = persons.get(personOf(link));
            if (person != null) {
                Unit unit = units.get(person.details().unitId());
                Locale language = language(person, otherwise);
                letters.add(letter(person, unit, study, wave, address.apply(link.token()), language));
            }
        }
        return letters;
    }

    private static UUID personOf(IssuedLink link) {
        UUID person = link.invitation().personId();
        if (person == null) {
            throw new IllegalArgumentException("An open link has no addressee");
        }
        return person;
    }

    private static Locale language(Person person, Locale otherwise) {
        String code = person.details().language();
        return code == null ? otherwise : Languages.best(List.of(Locale.forLanguageTag(code)));
    }

    private static Letter letter(
            Person person, @Nullable Unit unit, Study study, Wave wave, String address, Locale language) {
        return new Letter(
                language,
                person.details().name(),
                person.details().post(),
                unit == null ? "" : unit.name().in(language),
                person.details().email(),
                Addressing.name(person),
                study.title().in(language),
                study.regime().id(),
                lastDay(wave, language),
                address,
                QrCode.of(address));
    }

    static @Nullable String lastDay(Wave wave, Locale language) {
        return wave.closes() == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(wave.closes());
    }
}
