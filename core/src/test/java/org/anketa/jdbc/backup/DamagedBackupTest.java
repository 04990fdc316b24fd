package org.anketa.jdbc.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TableShape;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What isn't a whole backup is refused before anything is written. */
class DamagedBackupTest {

    private static final String UNITS = "tables/unit.jsonl";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeOne() throws IOException {
        file = folder.resolve("backup.zip");
        Database database = TestDatabases.empty(DatabaseKind.H2);
        database.write(handle -> handle.execute(
                "insert into unit values ('00000000-0000-0000-0000-000000000001', 'Finance', 'Финансы', null, null)"));
        try (OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(database, "1.0").write(Instant.EPOCH, out);
        }
    }

    private void refused(String words) throws IOException {
        try (Database target = Database.connect(TestDatabases.fresh(DatabaseKind.H2))) {
            assertThatThrownBy(() -> {
                        try (BackupFile backup = BackupFile.open(file)) {
                            new Restore(target).run(backup, restored -> {});
                        }
                    })
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(words);
            assertThat(target.read(TableShape::listNames)).isEmpty();
        }
    }

    /** Writes the ZIP anew with other entries. */
    private void change(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(entries);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private void changeText(String entry, UnaryOperator<String> change) throws IOException {
        change(entries -> entries.compute(
                entry,
                (name, bytes) -> change.apply(new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFileThatIsNotThere() throws IOException {
        Files.delete(file);
        refused("There is no file");
    }

    @Test
    void anotherKindOfFile() throws IOException {
        Files.writeString(file, "Dear colleague");
        refused("cannot be read as a ZIP");
    }

    @Test
    void aTruncatedFile() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 100, whole.length / 2, whole.length - 30, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            refused("cannot be read as a ZIP");
        }
    }

    @Test
    void anyFlippedBitIsNoticedOrMeansNothing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Manifest before = manifest();
        for (int at = 0; at < whole.length; at += 3) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            try {
                assertThat(manifest()).isEqualTo(before);
            } catch (Refusal refused) {
                assertThat(refused).hasMessageContaining(file.toString());
            }
        }
    }

    private Manifest manifest() throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            return backup.manifest();
        }
    }

    @Test
    void anotherZip() throws IOException {
        change(entries -> entries.remove(Manifest.NAME));
        refused("no manifest.json");
    }

    @Test
    void aChangedLine() throws IOException {
        changeText(UNITS, line -> line.replace("Finance", "Bribery"));
        refused("the table \"unit\"");
    }

    @Test
    void aMissingLine() throws IOException {
        changeText(UNITS, line -> "");
        refused("the table \"unit\"");
    }

    @Test
    void aLineMore() throws IOException {
        changeText(UNITS, line -> line + line);
        refused("the table \"unit\"");
    }

    @Test
    void aLineThatIsNoJson() throws IOException {
        changeText(UNITS, line -> line.replace('[', '('));
        refused("the table \"unit\"");
    }

    @Test
    void aTableWithoutItsEntry() throws IOException {
        change(entries -> entries.remove(UNITS));
        refused("damaged");
    }

    @Test
    void anEntryThatNoBackupHas() throws IOException {
        change(entries -> entries.put("../../etc/passwd", new byte[1]));
        refused("../../etc/passwd");
    }

    @Test
    void aTableWithANameThatIsNone() throws IOException {
        changeText(Manifest.NAME, json -> json.replace("\"unit\"", "\"../unit\""));
        refused("damaged");
    }

    @Test
    void anEntryThatGrowsBeyondWhatTheManifestSays() throws IOException {
        changeText(UNITS, line -> line + " ".repeat(10_000_000));
        refused("the table \"unit\"");
    }

    @Test
    void aManifestThatFillsTheMemory() throws IOException {
        changeText(Manifest.NAME, json -> json + " ".repeat(50_000_000));
        refused("damaged");
    }

    @Test
    void aFormThatOnlyANewerVersionKnows() throws IOException {
        changeText(Manifest.NAME, json -> json.replace("\"format\" : 1", "\"format\" : 2"));
        refused("newer version");
    }

    @Test
    void tablesOfANewerVersion() throws IOException {
        changeText(Manifest.NAME, json -> json.replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""));
        refused("have version 999");
    }

    @Test
    void tablesThatTheVersionDoesNotHave() throws IOException {
        changeText(Manifest.NAME, json -> json.replace("name_ru", "name_fr"));
        refused("not as this version of Anketa knows it");
    }
}
