package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anketa.people.Person;
import org.anketa.people.Spelling;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Finds whom a row means among those who are known: by number, else by e-mail, else by name and unit. */
final class KnownPersons {

    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<String, List<Person>> byEmail = new HashMap<>();
    private final Map<Candidate.NameInUnit, List<Person>> byName = new HashMap<>();

    /** Whom rows were found to mean already, and which. */
    private final Map<UUID, Candidate> taken = new HashMap<>();

    KnownPersons(List<Person> persons) {
        for (Person person : persons) {
            String number = number(person);
            if (!number.isEmpty()) {
                byNumber.put(number, person);
            }
            String email = Spelling.plain(person.details().email());
            if (!email.isEmpty()) {
                byEmail.computeIfAbsent(email, key -> new ArrayList<>()).add(person);
            }
            Candidate.NameInUnit name = new Candidate.NameInUnit(
                    Spelling.plain(person.details().name()), person.details().unitId());
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(person);
        }
    }

    private static String number(Person person) {
        @Nullable String number = person.details().number();
        return number == null ? "" : Spelling.plain(number);
    }

    /**
     * Whom a number or an e-mail means; to be asked for all rows before {@link #takeByName} is for any.
     *
     * @throws Refusal if that is somebody else, or the person of another row
     */
    Optional<Person> takeByNumberOrEmail(Candidate row) {
        Person numbered = byNumber.get(row.number());
        if (numbered != null
                && !shareAWord(numbered.details().name(), row.record().name())) {
            throw new Refusal(Message.of(
                    KnownPersons.class,
                    "number.other",
                    "number",
                    row.record().number(),
                    "name",
                    numbered.details().name()));
        }
        return take(row, numbered == null ? single(row, byEmail.get(row.email())) : Optional.of(numbered));
    }

    private Optional<Person> single(Candidate row, @Nullable List<Person> persons) {
        if (persons == null) {
            return Optional.empty();
        }
        List<Person> possible = persons.stream()
                .filter(person -> !Candidate.differ(row.number(), number(person)))
                .toList();
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    /**
     * Whom name and unit mean.
     *
     * @throws Refusal if that may be several
     */
    Optional<Person> takeByName(Candidate row) {
        List<Person> possible = byName.getOrDefault(row.name(), List.of()).stream()
                .filter(person -> !taken.containsKey(person.id()))
                .filter(person -> !Candidate.differ(row.number(), number(person)))
                .toList();
        List<Person> working = possible.stream().filter(Person::active).toList();
        List<Person> meant = working.isEmpty() ? possible : working;
        if (meant.size() > 1) {
            throw new Refusal(Message.of(KnownPersons.class, "person.ambiguous"));
        }
        return take(row, meant.stream().findFirst());
    }

    private Optional<Person> take(Candidate row, Optional<Person> person) {
        Candidate other =
                person.map(meant -> taken.putIfAbsent(meant.id(), row)).orElse(null);
        if (other != null) {
            throw new Refusal(Message.of(
                    KnownPersons.class, "row.person", "row", other.record().row()));
        }
        return person;
    }

    /** A new surname leaves the other names; nothing in common means a wrong number. */
    private static boolean shareAWord(String one, String other) {
        Set<String> words = new HashSet<>(List.of(Spelling.plain(one).split("[ .]+", -1)));
        words.remove("");
        return List.of(Spelling.plain(other).split("[ .]+", -1)).stream().anyMatch(words::contains);
    }
}
