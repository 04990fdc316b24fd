package org.anketa.people.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.interchange.BytesSource;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.Formats;
import org.anketa.people.Directory;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a list means for those who are known: each case is a file and, row by row, what comes of it. */
class StaffPlanTest {

    private final StaffReader reader =
            new StaffReader(new Formats(List.of(new CsvTableReader()), List.of(), List.of()));
    private final List<Unit> units = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();

    private Unit unit(String name, @Nullable Unit parent) {
        Unit unit = new Unit(UUID.randomUUID(), LocalizedText.of(name), parent == null ? null : parent.id());
        units.add(unit);
        return unit;
    }

    private Person person(Unit unit, String name, @Nullable String number, String email) {
        Person person =
                new Person(UUID.randomUUID(), new PersonDetails(unit.id(), name, "", number, email, "", null), true);
        persons.add(person);
        return person;
    }

    private StaffPlan plan(String... lines) {
        return plan(BytesSource.of(String.join("\n", lines) + "\n"));
    }

    private StaffPlan plan(BytesSource source) {
        try {
            return StaffPlan.of(reader.read(source), new Directory(units, persons));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One line a row: its number, its outcome and the details. */
    private static List<String> told(StaffPlan plan) {
        return plan.outcome().rows().stream()
                .map(row -> row.row() + " " + row.outcome().kind().id() + " "
                        + row.outcome().details().stream()
                                .map(detail -> detail.in(Locale.ENGLISH))
                                .collect(Collectors.joining(" ")))
                .map(String::strip)
                .toList();
    }

    private static List<String> unitPaths(StaffPlan plan) {
        return plan.outcome().unitPaths().stream()
                .map(path -> path.in(Locale.ENGLISH))
                .toList();
    }

    @Nested
    class Rows {

        @Test
        void ofUnknownPersonsAreNew() {
            StaffPlan plan = plan("unit,name,email", "Finance,Anna Ivanova,anna@example.org", "Finance,Boris Petrov,");
            assertThat(told(plan)).containsExactly("2 added", "3 added");
            assertThat(unitPaths(plan)).containsExactly("Finance");
            assertThat(plan.newPersons())
                    .extracting(person -> person.details().name())
                    .containsExactly("Anna Ivanova", "Boris Petrov");
        }

        @Test
        void areRefusedEachForItselfWithEveryReason() {
            StaffPlan plan = plan(
                    "unit,name,email,language",
                    "Finance,,anna@example.org,",
                    ",Boris Petrov,no address,fr",
                    "Finance,Vera,vera@example.org,English");
            assertThat(told(plan))
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("2 refused The name is missing"),
                            second -> assertThat(second)
                                    .contains("3 refused", "no address", "“fr”", "The unit is missing"),
                            third -> assertThat(third).isEqualTo("4 added"));
            assertThat(plan.outcome().counts())
                    .containsEntry(RowOutcome.Kind.REFUSED, 2)
                    .containsEntry(RowOutcome.Kind.ADDED, 1)
                    .containsEntry(RowOutcome.Kind.SAME, 0);
        }

        @Test
        void ofAnotherLengthDoNotKeepTheOthersFromBeingRead() {
            StaffPlan plan = plan("unit;name;post", "Finance;Anna", "Finance;Boris;clerk;x", "Finance;Vera;head");
            assertThat(told(plan))
                    .satisfiesExactly(
                            row -> assertThat(row).startsWith("2 refused The row has more or fewer"),
                            row -> assertThat(row).startsWith("3 refused The row has more or fewer"),
                            row -> assertThat(row).isEqualTo("4 added"));
        }

        @Test
        void areNumberedAsASpreadsheetShowsThem() {
            StaffPlan plan =
                    plan("", "unit;name", "", "Finance;Anna", ";", "\"Finance\";\"Boris", "the Great\"", "A;V");
            assertThat(told(plan)).containsExactly("4 added", "6 added", "7 added");
        }

        @Test
        void ofADuplicateNameTheOtherRow() {
            StaffPlan plan = plan(
                    "unit,name,number,email",
                    "Finance,Anna,1,",
                    "Housing,Boris,1,",
                    "Finance,Vera,,vera@example.org",
                    "Housing,Vera B.,,VERA@example.org",
                    "Finance,Gleb,,",
                    "finance,ГЛЕБ,,",
                    "finance,gleb,,");
            assertThat(told(plan))
                    .satisfiesExactly(
                            row -> assertThat(row).isEqualTo("2 added"),
                            row -> assertThat(row).startsWith("3 refused Row 2 has the same personnel number"),
                            row -> assertThat(row).isEqualTo("4 added"),
                            row -> assertThat(row).startsWith("5 refused Row 4 has the same e-mail"),
                            row -> assertThat(row).isEqualTo("6 added"),
                            row -> assertThat(row).isEqualTo("7 added"),
                            row -> assertThat(row).startsWith("8 refused Row 6 has the same name in the same unit"));
            assertThat(unitPaths(plan)).containsExactly("Finance");
        }

        @Test
        void ofNamesakesWithNumbersOfTheirOwnAreTwoPersons() {
            StaffPlan plan = plan("unit,name,number,email", "F,Anna,1,f@example.org", "F,Anna,2,f@example.org");
            assertThat(told(plan)).containsExactly("2 added", "3 added");
        }
    }

    @Nested
    class KnownPersonsAre {

        private final Unit finance = unit("Finance", null);
        private final Unit housing = unit("Housing", null);

        @Test
        void foundByNumberThenEmailThenNameAndUnit() {
            person(finance, "Anna Ivanova", "1", "");
            person(finance, "Boris Petrov", null, "boris@example.org");
            person(housing, "Семён Орлов", null, "");
            StaffPlan plan = plan(
                    "unit,name,number,email",
                    "Finance,Anna Sidorova,1,",
                    "Housing,Boris Petrov,,boris@example.org",
                    "housing,СЕМЕН  ОРЛОВ,7,",
                    "Finance,Boris Petrov,9,");
            assertThat(told(plan))
                    .containsExactly(
                            "2 changed name: Anna Ivanova → Anna Sidorova.",
                            "3 changed unit: Finance → Housing.",
                            "4 changed name: Семён Орлов → СЕМЕН ОРЛОВ. personnel number: 7.",
                            "5 added");
            assertThat(plan.changedPersons()).hasSize(3);
            assertThat(plan.outcome().absent()).isZero();
        }

        @Test
        void leftAsTheyAreWhereTheListSaysNothing() {
            Person anna = person(finance, "Anna", "1", "anna@example.org");
            person(finance, "Boris", "2", "");
            StaffPlan plan = plan("unit,name,number,email,phone", "Finance,Anna,1,,");
            assertThat(told(plan)).containsExactly("2 same");
            assertThat(plan.changesAnything()).isFalse();
            assertThat(plan.outcome().absent()).isEqualTo(1);
            assertThat(persons).contains(anna);
        }

        @Test
        void takenBackIfTheyHadLeft() {
            Person anna = person(finance, "Anna", "1", "");
            persons.set(0, new Person(anna.id(), anna.details(), false));
            assertThat(told(plan("unit,name,number", "Finance,Anna,1"))).containsExactly("2 changed Works here again.");
        }

        @Test
        void notOverwrittenByAWrongNumber() {
            person(finance, "Anna Ivanova", "1", "");
            assertThat(told(plan("unit,name,number", "Finance,Boris Petrov,1")).get(0))
                    .startsWith("2 refused The number 1 belongs to Anna Ivanova");
        }

        @Test
        void notMeantByTwoRows() {
            person(finance, "Anna Ivanova", "1", "anna@example.org");
            StaffPlan plan =
                    plan("unit,name,number,email", "Finance,Anna Ivanova,1,", "Housing,Anna Ivanova,,anna@example.org");
            assertThat(told(plan).get(1)).startsWith("3 refused Row 2 means the same person");
        }

        @Test
        void sureBeforeNamesakesAreLookedFor() {
            person(finance, "Anna", null, "old@example.org");
            StaffPlan plan = plan("unit,name,email", "Finance,Anna,new@example.org", "Finance,Anna,old@example.org");
            assertThat(told(plan)).containsExactly("2 added", "3 same");
        }

        @Test
        void askedForIfTheNameMeansSeveral() {
            person(finance, "Anna", "1", "");
            person(finance, "Anna", "2", "");
            assertThat(told(plan("unit,name", "Finance,Anna")).get(0)).startsWith("2 refused Several persons");
        }
    }

    @Nested
    class UnitsAre {

        @Test
        void aTreeInWhateverOrderTheRowsCome() {
            StaffPlan plan = plan(
                    "Подразделение;Вышестоящее;ФИО",
                    "Отдел учёта;Финансы;Анна",
                    "Финансы;Администрация;Борис",
                    "Администрация;;Вера",
                    "Отдел учета;;Глеб",
                    "Администрация / ЖКХ / Дороги;;Дарья");
            assertThat(told(plan)).containsExactly("2 added", "3 added", "4 added", "5 added", "6 added");
            assertThat(unitPaths(plan))
                    .containsExactly(
                            "Администрация",
                            "Администрация / Финансы",
                            "Администрация / Финансы / Отдел учёта",
                            "Администрация / ЖКХ",
                            "Администрация / ЖКХ / Дороги");
        }

        @Test
        void foundWhereverTheyAre() {
            Unit top = unit("Administration", null);
            unit("Finance", top);
            StaffPlan plan = plan("unit,name", "finance,Anna", "Administration / Finance,Boris");
            assertThat(told(plan)).containsExactly("2 added", "3 added");
            assertThat(plan.newUnits()).isEmpty();
        }

        @Test
        void askedForWhereTheNameMeansSeveral() {
            unit("Accounts", unit("Finance", null));
            unit("Accounts", unit("Housing", null));
            StaffPlan plan = plan("unit,name", "Accounts,Anna", "Housing / Accounts,Boris");
            assertThat(told(plan).get(0)).startsWith("2 refused Several units are called “Accounts”");
            assertThat(told(plan).get(1)).isEqualTo("3 added");
        }

        @Test
        void neverAboveThemselves() {
            StaffPlan plan = plan("unit,parent,name", "A,B,Anna", "B,A,Boris", "C,C,Vera");
            assertThat(told(plan))
                    .satisfiesExactly(
                            row -> assertThat(row).startsWith("2 refused"),
                            row -> assertThat(row).startsWith("3 refused"),
                            row -> assertThat(row).isEqualTo("4 added"));
            assertThat(unitPaths(plan)).containsExactly("C");
        }

        @Test
        void notMadeForRowsThatAreRefused() {
            assertThat(plan("unit,name,number", "A,Anna,1", "B,Boris,1").newUnits())
                    .hasSize(1);
        }
    }

    @Test
    void aListFromAnOldSpreadsheetProgramIsRead() {
        String text = String.join(
                "\r\n",
                "Таб. №;Фамилия;Имя;Отчество;Отдел;Эл. почта;Тел.;Стаж",
                "0012;Семёнова;Алла;Юрьевна;Отдел кадров;alla@example.org;8 (495) 123-45-67;7");
        StaffPlan plan = plan(BytesSource.of(text, Charset.forName("windows-1251")));
        PersonDetails details = plan.newPersons().get(0).details();
        assertThat(details.name()).isEqualTo("Семёнова Алла Юрьевна");
        assertThat(details.number()).isEqualTo("0012");
        assertThat(details.phone()).isEqualTo("8 (495) 123-45-67");
    }
}
