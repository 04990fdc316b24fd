package org.anketa.people.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.anketa.interchange.BytesSource;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.Formats;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.people.PeopleService;
import org.anketa.people.PersonDetails;
import org.anketa.people.UnitTree;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.shared.TestClock;
import org.anketa.workspace.Workspace;
import org.anketa.workspace.Workspaces;
import org.junit.jupiter.api.Test;

@BothDatabases
class StaffImportsTest {

    private static final Formats FORMATS = new Formats(List.of(new CsvTableReader()), List.of(), List.of());

    private final PeopleService people;
    private final TestClock clock = TestClock.at("2027-03-01T09:00:00Z");
    private final StaffImports imports;
    private final Workspaces workspaces;
    private final Workspace workspace;

    StaffImportsTest(DatabaseKind kind) {
        Database database = TestDatabases.empty(kind);
        people = new PeopleService(database);
        workspaces = new Workspaces(database, clock);
        workspace = workspaces.of("the token of a session");
        imports = new StaffImports(people, FORMATS, clock);
    }

    private static StaffOutcome done(StaffImport one) {
        return Objects.requireNonNull(one.done());
    }

    private StaffImport read(String... lines) throws IOException {
        return imports.read(workspace, BytesSource.of(String.join("\n", lines) + "\n"));
    }

    private static List<String> words(StaffOutcome outcome) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StaffReport.write(outcome, Locale.forLanguageTag("ru"), out);
        return out.toString(UTF_8).lines().toList();
    }

    @Test
    void storesNothingBeforeItIsTold() throws IOException {
        StaffImport read = read("unit,name", "Finance,Anna");
        assertThat(imports.preview(read).newPersons()).hasSize(1);
        assertThat(people.readDirectory().persons()).isEmpty();
        assertThat(people.listUnits()).isEmpty();
    }

    @Test
    void storesTheGoodRowsAndReportsTheOthers() throws IOException {
        StaffImport read = read("unit,name,number", "A / B,Anna,1", "A,,2", "A,Boris,1");
        StaffOutcome done = done(imports.apply(workspace, read.id()));
        assertThat(done.counts()).containsEntry(RowOutcome.Kind.ADDED, 1).containsEntry(RowOutcome.Kind.REFUSED, 2);
        assertThat(people.countPersons(null, "", true)).isEqualTo(1);
        UnitTree tree = new UnitTree(people.listUnits());
        assertThat(tree.pathText(
                        people.listPersons(null, "", true, 0, 1)
                                .get(0)
                                .details()
                                .unitId(),
                        Locale.ENGLISH))
                .isEqualTo("A / B");
    }

    @Test
    void aSecondImportOfTheSameListChangesNothing() throws IOException {
        String[] lines = {"unit,parent,name,number", "B,A,Anna,1", "C,A,Boris,", "A,,Vera,"};
        imports.apply(workspace, read(lines).id());
        StaffOutcome again = done(imports.apply(workspace, read(lines).id()));
        assertThat(again.counts()).containsEntry(RowOutcome.Kind.SAME, 3);
        assertThat(again.unitPaths()).isEmpty();
        assertThat(people.listUnits()).hasSize(3);
    }

    @Test
    void isDoneOnceHoweverOftenItIsConfirmed() throws IOException {
        StaffImport read = read("unit,name", "Finance,Anna", "Finance,");
        StaffOutcome first = done(imports.apply(workspace, read.id()));
        assertThat(words(done(imports.apply(workspace, read.id())))).isEqualTo(words(first));
        assertThat(words(done(imports.getImport(workspace, read.id())))).isEqualTo(words(first));
        assertThat(people.countPersons(null, "", true)).isEqualTo(1);
    }

    @Test
    void meansWhatIsKnownWhenItIsDoneNotWhenItWasLookedAt() throws IOException {
        StaffImport read = read("unit,name,number", "Finance,Anna Ivanova,1");
        imports.preview(read);
        people.addPerson(new PersonDetails(
                people.addUnit(LocalizedText.of("Finance"), null).id(), "Anna Ivanova", "", "1", "", "", null));
        assertThat(done(imports.apply(workspace, read.id())).counts()).containsEntry(RowOutcome.Kind.SAME, 1);
    }

    @Test
    void waitsForAWhileOnly() throws IOException {
        StaffImport read = read("unit,name", "Finance,Anna");
        clock.advance(Duration.ofHours(3));
        assertThat(imports.getImport(workspace, read.id())).isEqualTo(read);
        clock.advance(Duration.ofHours(2));
        assertThatThrownBy(() -> imports.getImport(workspace, read.id()))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("choose the file again");
    }

    @Test
    void isFoundByAnotherNodeAndByNobodyElse() throws IOException {
        StaffImport read = read("unit,name,number", "Finance,Anna,1", "Finance,,2");
        assertThat(new StaffImports(people, FORMATS, clock).getImport(workspace, read.id()))
                .isEqualTo(read);
        Workspace others = workspaces.of("the token of another session");
        assertThatThrownBy(() -> imports.getImport(others, read.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> read("unit,name")).isInstanceOf(Refusal.class).hasMessageContaining("no rows");
        assertThatThrownBy(() -> read("a,b", "1,2")).isInstanceOf(Refusal.class).hasMessageContaining("a, b");
    }

    @Test
    void tenThousandRowsTakeSecondsAndAreFoundAgain() throws IOException {
        StringBuilder list = new StringBuilder("unit,name,number,email\n");
        for (int i = 0; i < 10_000; i++) {
            list.append("Administration / Sector ")
                    .append(i % 200)
                    .append(",Person ")
                    .append(i);
            list.append(',')
                    .append(String.format(Locale.ROOT, "%05d", i))
                    .append(",p")
                    .append(i)
                    .append("@example.org\n");
        }
        long start = System.nanoTime();
        StaffImport read = imports.read(workspace, BytesSource.of(list.toString()));
        StaffOutcome done = done(imports.apply(workspace, read.id()));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(done.counts()).containsEntry(RowOutcome.Kind.ADDED, 10_000);
        assertThat(done.unitPaths()).hasSize(201);
        assertThat(people.listPersons(people.listUnits().get(0).id(), "person 00042", true, 0, 10))
                .extracting(person -> person.details().name())
                .containsExactly("Person 42");
    }

    @Test
    void theReportRunsNothingInASpreadsheetProgram() throws IOException {
        StaffImport read = read("unit,name", "\"=HYPERLINK(\"\"x\"\")\",@SUM(A1)", "+A,");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StaffReport.write(imports.preview(read).outcome(), Locale.ENGLISH, out);
        assertThat(out.toString(UTF_8).lines())
                .satisfiesExactly(
                        head -> assertThat(head).isEqualTo("\uFEFFRow,Name,Unit,Outcome,Reason"),
                        row -> assertThat(row).isEqualTo("2,'@SUM(A1),\"'=HYPERLINK(\"\"x\"\")\",new,"),
                        row -> assertThat(row).startsWith("3,,'+A,refused,The name is missing."));
    }
}
