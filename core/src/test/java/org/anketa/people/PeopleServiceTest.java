package org.anketa.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@BothDatabases
class PeopleServiceTest {

    private final PeopleService people;

    PeopleServiceTest(DatabaseKind kind) {
        Database database = TestDatabases.empty(kind);
        people = new PeopleService(database);
    }

    private static PersonDetails details(UUID unit, String name) {
        return new PersonDetails(unit, name, "", null, "", "", null);
    }

    private Unit unit(String name) {
        return people.addUnit(LocalizedText.of(name), null);
    }

    private Unit unit(String name, Unit parent) {
        return people.addUnit(LocalizedText.of(name), parent.id());
    }

    private List<String> names(List<Person> persons) {
        return persons.stream().map(person -> person.details().name()).toList();
    }

    @Nested
    class Units {

        @Test
        void areListedAsATreeSiblingsByName() {
            Unit administration = unit("Администрация");
            Unit council = people.addUnit(LocalizedText.of("Council", "Совет"), null);
            Unit housing = unit("ЖКХ", administration);
            Unit archive = unit("архив", administration);
            assertThat(people.listUnits()).containsExactly(administration, archive, housing, council);
            assertThat(people.getUnit(council.id())).isEqualTo(council);
        }

        @Test
        void areMovedAndRenamed() {
            Unit top = unit("Top");
            Unit part = unit("Part");
            Unit moved = people.changeUnit(part.id(), LocalizedText.of(" Sector ", ""), top.id());
            assertThat(moved.name().byLanguage()).isEqualTo(Map.of("en", "Sector"));
            assertThat(people.listUnits()).containsExactly(top, moved);
        }

        @Test
        void neverBelongToThemselves() {
            Unit top = unit("Top");
            Unit middle = unit("Middle", top);
            Unit low = unit("Low", middle);
            assertThatThrownBy(() -> people.changeUnit(top.id(), top.name(), low.id()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("below it");
            assertThatThrownBy(() -> people.changeUnit(top.id(), top.name(), top.id()))
                    .isInstanceOf(Refusal.class);
        }

        @Test
        void haveNamesOfTheirOwnAmongSiblings() {
            Unit top = unit("Отдел учёта");
            assertThatThrownBy(() -> unit("отдел  учета")).hasMessageContaining("already");
            assertThat(unit("Отдел учёта", top).parentId()).isEqualTo(top.id());
            assertThatThrownBy(() -> unit(" ")).isInstanceOf(Refusal.class).hasMessageContaining("missing");
        }

        @Test
        void areRemovedOnlyIfNothingBelongsToThem() {
            Unit top = unit("Top");
            Unit part = unit("Part", top);
            people.addPerson(details(part.id(), "Anna"));
            assertThatThrownBy(() -> people.removeUnit(top.id())).hasMessageContaining("cannot be removed");
            assertThatThrownBy(() -> people.removeUnit(part.id())).hasMessageContaining("cannot be removed");
            Unit empty = unit("Empty");
            people.removeUnit(empty.id());
            assertThatThrownBy(() -> people.getUnit(empty.id())).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class Persons {

        private final Unit top = unit("Top");
        private final Unit part = unit("Part", top);
        private final Unit other = unit("Other");

        @Test
        void areFoundByUnitAndEverythingBelowIt() {
            people.addPerson(details(top.id(), "Вера"));
            people.addPerson(details(part.id(), "анна"));
            people.addPerson(details(other.id(), "Борис"));
            assertThat(names(people.listPersons(top.id(), "", true, 0, 10))).containsExactly("анна", "Вера");
            assertThat(names(people.listPersons(null, "", true, 1, 1))).containsExactly("Борис");
            assertThat(people.countPersons(top.id(), "", true)).isEqualTo(2);
            assertThat(people.countByUnit()).isEqualTo(Map.of(top.id(), 1, part.id(), 1, other.id(), 1));
        }

        @Test
        void areFoundByWordsOfNamePostAndNumber() {
            people.addPerson(new PersonDetails(top.id(), "Семёнова Алла", "Главный бухгалтер", "007", "", "", null));
            people.addPerson(new PersonDetails(top.id(), "Петров Олег", "Водитель 100%", null, "", "", null));
            assertThat(names(people.listPersons(null, "АЛЛА семенова", true, 0, 10)))
                    .containsExactly("Семёнова Алла");
            assertThat(names(people.listPersons(null, "бухг 007", true, 0, 10))).containsExactly("Семёнова Алла");
            assertThat(names(people.listPersons(null, "100%", true, 0, 10))).containsExactly("Петров Олег");
            assertThat(people.countPersons(null, "_", true)).isZero();
            assertThat(people.countPersons(null, "алла петров", true)).isZero();
        }

        @Test
        void whoLeftIsKeptButNotListedWithTheOthers() {
            Person anna = people.addPerson(details(top.id(), "Anna"));
            people.changePerson(anna.id(), anna.details(), false);
            assertThat(people.listPersons(null, "", true, 0, 10)).isEmpty();
            assertThat(names(people.listPersons(null, "", false, 0, 10))).containsExactly("Anna");
            assertThat(people.getPerson(anna.id()).active()).isFalse();
        }

        @Test
        void areReadByManyIds() {
            Person anna = people.addPerson(details(top.id(), "Anna"));
            assertThat(people.findPersons(List.of(anna.id(), UUID.randomUUID(), anna.id())))
                    .containsOnly(Map.entry(anna.id(), anna));
            assertThat(people.findPersons(List.of())).isEmpty();
            assertThat(people.findPerson(UUID.randomUUID())).isEmpty();
        }

        @Test
        void everythingWrongIsToldAtOnce() {
            PersonDetails wrong =
                    new PersonDetails(UUID.randomUUID(), " ", "x".repeat(301), " ", "no address", "", "fr");
            assertThatThrownBy(() -> people.addPerson(wrong))
                    .isInstanceOfSatisfying(
                            InvalidPerson.class,
                            refusal -> assertThat(refusal.problems())
                                    .containsOnlyKeys(
                                            PersonField.UNIT,
                                            PersonField.NAME,
                                            PersonField.POST,
                                            PersonField.EMAIL,
                                            PersonField.LANGUAGE));
        }

        @Test
        void aNumberBelongsToOnePersonOnly() {
            PersonDetails first = new PersonDetails(top.id(), "Anna", "", "12", "", "", null);
            people.addPerson(first);
            PersonDetails second = new PersonDetails(top.id(), "Boris", "", "12", "", "", null);
            assertThatThrownBy(() -> people.addPerson(second))
                    .isInstanceOfSatisfying(
                            InvalidPerson.class,
                            refusal -> assertThat(refusal.problems()).containsOnlyKeys(PersonField.NUMBER));
            Person boris = people.addPerson(details(top.id(), "Boris"));
            assertThatThrownBy(() -> people.changePerson(boris.id(), second, true))
                    .isInstanceOf(InvalidPerson.class);
        }

        @Test
        void whoIsUnknownCannotBeChanged() {
            assertThatThrownBy(() -> people.changePerson(UUID.randomUUID(), details(top.id(), "Anna"), true))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class Consents {

        @Test
        void theNewestOfEachPurposeCountsAndNoneIsKeptTwice() {
            UUID anna = people.addPerson(details(unit("Top").id(), "Anna")).id();
            Consent first = consent(anna, "profile", true, 1);
            Consent later = consent(anna, "profile", false, 2);
            Consent other = consent(anna, "mailing", true, 1);
            people.recordConsents(List.of(first, later));
            people.recordConsents(List.of(later, other));
            people.recordConsents(List.of());
            assertThat(people.listConsents(anna)).containsExactly(other, later);
        }

        private Consent consent(UUID person, String purpose, boolean given, int second) {
            Instant at = Instant.ofEpochSecond(1_800_000_000L + second);
            return new Consent(UUID.randomUUID(), person, purpose, "May we?", given, at, null);
        }
    }

    @Nested
    class Many {

        /** Adds persons to a new unit. */
        private record Added(List<Unit> newUnits, List<Person> newPersons) implements DirectoryChanges {
            @Override
            public List<Person> changedPersons() {
                return List.of();
            }
        }

        private Added staff(int count) {
            Unit unit = new Unit(UUID.randomUUID(), LocalizedText.of("Everybody"), null);
            List<Person> persons = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                persons.add(new Person(
                        UUID.randomUUID(),
                        new PersonDetails(unit.id(), "Person " + i, "", String.valueOf(i), "", "", null),
                        true));
            }
            return new Added(List.of(unit), persons);
        }

        @Test
        void areStoredAtOnceAndFoundAgain() {
            Added added = people.changeAll(known -> staff(6_000));
            assertThat(people.readDirectory().persons()).hasSize(6_000);
            assertThat(people.findPersons(
                            added.newPersons().stream().map(Person::id).toList()))
                    .hasSize(6_000);
        }

        @Test
        void nothingIsKeptIfOneOfThemCannotBe() {
            people.changeAll(known -> staff(1));
            assertThatThrownBy(() -> people.changeAll(known -> staff(5))).hasMessageContaining("Nothing was changed");
            assertThat(people.readDirectory().persons()).hasSize(1);
        }
    }
}
