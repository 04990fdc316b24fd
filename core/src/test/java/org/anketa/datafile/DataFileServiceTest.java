package org.anketa.datafile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.anketa.dataset.CaseChoice;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.interchange.Formats;
import org.anketa.interchange.ReadingOptions;
import org.anketa.interchange.TableSource;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: data files that are opened, kept, corrected and removed, also over a restart. */
class DataFileServiceTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String STAFF = "sex,age\nf,31\nm,42\nf,50\n";

    @TempDir
    Path folder;

    private DataFileService files;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @BeforeEach
    void start() {
        files = restarted();
    }

    private DataFileService restarted() {
        return new DataFileService(
                folder.resolve("data"), new Formats(List.of(new LinesReader()), List.of(), List.of()), CLOCK);
    }

    private DataFile open(String content) throws IOException {
        Path upload = Files.writeString(folder.resolve("upload.tmp"), content);
        return files.open(TableSource.of(upload, "штат.csv"), ReadingOptions.FIND);
    }

    private static List<CodebookEntry> sexLabeled() {
        return List.of(new CodebookEntry(
                "sex",
                LocalizedText.of("Sex", "Пол"),
                Measure.NOMINAL,
                List.of(new CodebookEntry.Value("m", LocalizedText.of("male"), false))));
    }

    @Test
    void anOpenedFileIsThereAfterARestart() throws IOException {
        DataFile file = open(STAFF);

        DataFileService later = restarted();

        assertThat(later.listDataFiles()).containsExactly(file);
        assertThat(file.name()).isEqualTo("штат.csv");
        assertThat(later.getData(file.id()).table().rows()).isEqualTo(3);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws IOException {
        assertThatThrownBy(() -> open("refuse")).isInstanceOf(Refusal.class);

        assertThat(files.listDataFiles()).isEmpty();
        try (Stream<Path> left = Files.list(folder.resolve("data"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void correctionsChangeTheCodebookAndTheRevisionAndSurviveARestart() throws IOException {
        DataFile file = open(STAFF);
        String before = files.getData(file.id()).sample(CaseChoice.ALL, CLOCK).revision();

        files.correct(file.id(), none -> sexLabeled());

        OpenData data = restarted().getData(file.id());
        assertThat(data.codebook().getVariable("sex").label().in(java.util.Locale.forLanguageTag("ru")))
                .isEqualTo("Пол");
        assertThat(data.codebook().getVariable("sex").categories())
                .extracting(category -> category.value())
                .containsExactly("m", "f");
        assertThat(data.sample(CaseChoice.ALL, CLOCK).revision()).isNotEqualTo(before);
    }

    @Test
    void refusedCorrectionsLeaveTheFileAsItWas() throws IOException {
        DataFile file = open(STAFF);

        assertThatThrownBy(() ->
                        files.correct(file.id(), none -> List.of(new CodebookEntry("salary", null, null, List.of()))))
                .isInstanceOf(Refusal.class);

        assertThat(files.getDataFile(file.id())).isEqualTo(file);
    }

    @Test
    void readingAnotherWayKeepsTheCorrectionsOfVariablesThatComeBack() throws IOException {
        DataFile file = open("sex;age\nf;31\n");
        assertThat(files.getData(file.id()).table().columnNames()).containsExactly("sex;age");

        files.reread(file.id(), new ReadingOptions(';', null, null));
        files.correct(file.id(), none -> sexLabeled());
        files.reread(file.id(), ReadingOptions.FIND);
        assertThat(files.getData(file.id()).table().columnNames()).containsExactly("sex;age");
        files.correct(file.id(), none -> sexLabeled());
        files.reread(file.id(), new ReadingOptions(';', java.nio.charset.StandardCharsets.UTF_8, null));

        OpenData data = files.getData(file.id());
        assertThat(data.table().columnNames()).containsExactly("sex", "age");
        assertThat(data.file().corrections()).isEqualTo(sexLabeled());
        assertThat(data.codebook().getVariable("sex").label().in(java.util.Locale.forLanguageTag("ru")))
                .isEqualTo("Пол");
    }

    @Test
    void theCaseChoiceIsFollowed() throws IOException {
        OpenData data = files.getData(open(STAFF).id());

        assertThat(data.sample(new CaseChoice(null, null, "${sex} = 'f'"), CLOCK)
                        .size())
                .isEqualTo(2);
        assertThat(data.sample(new CaseChoice("age", " ", ""), CLOCK).size()).isEqualTo(123);
        assertThatThrownBy(() -> new CaseChoice("age", "age", null)).isInstanceOf(Refusal.class);
    }

    @Test
    void changesOfTwoVariablesAtTheSameTimeAreBothKept() throws Exception {
        String id = open(STAFF).id();
        List<Callable<DataFile>> changes = List.of(
                () -> files.correct(id, known -> joined(known, "sex")),
                () -> files.correct(id, known -> joined(known, "age")));

        for (Future<DataFile> change : threads.invokeAll(changes)) {
            change.get();
        }

        assertThat(files.getDataFile(id).corrections())
                .extracting(CodebookEntry::variable)
                .containsExactlyInAnyOrder("sex", "age");
    }

    private static List<CodebookEntry> joined(List<CodebookEntry> known, String variable) {
        CodebookEntry labeled = new CodebookEntry(variable, LocalizedText.of(variable + "!"), null, List.of());
        return Stream.concat(known.stream(), Stream.of(labeled)).toList();
    }

    @Test
    void aRemovedFileIsGone() throws IOException {
        DataFile file = open(STAFF);

        files.remove(file.id());

        assertThat(files.listDataFiles()).isEmpty();
        assertThatThrownBy(() -> files.getData(file.id())).isInstanceOf(NotFound.class);
        assertThat(folder.resolve("data").resolve(file.id())).doesNotExist();
    }

    @Test
    void anIdThatLeadsOutOfTheFolderIsNoFile() {
        assertThatThrownBy(() -> files.getDataFile("../data")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.getDataFile("")).isInstanceOf(NotFound.class);
    }

    @Test
    void moreFilesThanFitIntoMemoryAreReadAgain() throws IOException {
        DataFile first = open(STAFF);
        for (int i = 0; i < 6; i++) {
            open("a\n" + i + "\n");
        }

        assertThat(files.getData(first.id()).table().rows()).isEqualTo(3);
        assertThat(files.listDataFiles()).hasSize(7);
    }

    @Test
    void serversThatShareAFolderSeeWhatEachOtherDoes() throws IOException {
        DataFileService other = restarted();
        String id = open(STAFF).id();
        assertThat(other.getData(id).table().rows()).isEqualTo(3);
        files.correct(id, known -> sexLabeled());
        assertThat(other.getData(id).file().corrections()).isEqualTo(sexLabeled());
        other.remove(id);
        assertThat(files.listDataFiles()).isEmpty();
        assertThatThrownBy(() -> files.getData(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whileCorrectionsAreChangedAnotherProgramThatSharesTheFolderWaits() throws IOException {
        String id = open(STAFF).id();

        files.correct(id, known -> {
            assertThat(isLocked()).isTrue();
            return sexLabeled();
        });

        assertThat(isLocked()).isFalse();
        assertThat(files.listDataFiles()).hasSize(1);
    }

    private boolean isLocked() {
        Path lock = folder.resolve("data").resolve(FolderTurn.LOCK);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var unused = channel.lock();
            return false;
        } catch (OverlappingFileLockException held) {
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void changesOfTwoServersAtTheSameTimeAreBothKept() throws Exception {
        String id = open(STAFF).id();
        DataFileService other = restarted();
        List<Callable<DataFile>> changes = List.of(
                () -> files.correct(id, known -> joined(known, "sex")),
                () -> other.correct(id, known -> joined(known, "age")));

        for (Future<DataFile> change : threads.invokeAll(changes)) {
            change.get();
        }

        assertThat(files.getDataFile(id).corrections())
                .extracting(CodebookEntry::variable)
                .containsExactlyInAnyOrder("sex", "age");
    }

    @Test
    void aServerThatLacksAFileSaysThatItMayBeOpenAtAnother() {
        DataFileService one = new DataFileService(
                folder.resolve("own"), new Formats(List.of(new LinesReader()), List.of(), List.of()), CLOCK, true);
        assertThatThrownBy(() -> one.getDataFile("abc"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("another server of this installation");
    }
}
